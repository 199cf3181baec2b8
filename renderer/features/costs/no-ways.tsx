import type { Person } from "../../../core/profile/person.ts";
import type { Trip } from "../../../core/profile/trip.ts";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import { EmptyState } from "../../components/empty-state.tsx";
import { LinkButton } from "../../components/link-button.tsx";

interface NoWaysProps {
  trip: Trip;
  person: Person;
  /** How many cards they have that last, and whether they have others. */
  cards: number;
  over: boolean;
}

/** Why there is nothing to reckon: no card at all, none that lasts, or none that pays there. */
export function NoWays({ trip, person, cards, over }: NoWaysProps) {
  const { t, say } = useWords();
  const { lookup } = useData();
  const { name } = person;
  const place = lookup.destination(trip.destination);
  const to = (href: string, text: string) => <LinkButton to={href}>{text}</LinkButton>;
  return cards === 0 ? (
    <EmptyState
      title={t(over ? "costs.over.title" : "costs.no-cards.title", { name })}
      action={to(`/things/${person.id}`, t("costs.no-cards.action"))}
    >
      {t(over ? "costs.over.text" : "costs.no-cards.text")}
    </EmptyState>
  ) : (
    <EmptyState
      title={t("costs.no-ways.title", {
        name,
        place: place === undefined ? trip.destination : say(place.name),
      })}
      action={to(`/compare/places?for=${person.id}`, t("costs.no-ways.action"))}
    >
      {t("costs.no-ways.text")}
    </EmptyState>
  );
}
