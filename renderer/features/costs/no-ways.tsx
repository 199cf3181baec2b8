import { Button } from "@mantine/core";
import { Link } from "wouter";
import type { Person } from "../../../core/profile/person.ts";
import type { Trip } from "../../../core/profile/trip.ts";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import { EmptyState } from "../../components/empty-state.tsx";

/** Why there is nothing to reckon: no card at all, or none that pays there. */
export function NoWays({ trip, person, cards }: { trip: Trip; person: Person; cards: number }) {
  const { t, say } = useWords();
  const { lookup } = useData();
  const { name } = person;
  const place = lookup.destination(trip.destination);
  const to = (href: string, text: string) => (
    <Button component={Link} href={href}>
      {text}
    </Button>
  );
  return cards === 0 ? (
    <EmptyState
      title={t("costs.no-cards.title", { name })}
      action={to(`/things/${person.id}`, t("costs.no-cards.action"))}
    >
      {t("costs.no-cards.text")}
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
