import { Link } from "wouter";
import type { Destination } from "../../../core/catalogue/destination.ts";
import { ownValue } from "../../../core/own-value.ts";
import type { Trip } from "../../../core/profile/trip.ts";
import type { Advice } from "../../../core/scenarios/advise.ts";
import { useWords } from "../../session/language.tsx";
import { useOptionText } from "./use-option-text.ts";

interface TripLineProps {
  advice: Advice;
  trip: Trip | null;
  place: Destination;
}

/** What of this is in the trip, or would be; without a trip the way to one. */
export function TripLine({ advice, trip, place }: TripLineProps) {
  const { t, say } = useWords();
  const { name } = useOptionText(advice.topic);
  const options = advice.ranking.ranked.map(({ option }) => option);
  const first = options[0];
  if (trip === null)
    return (
      <p className="meta">
        {t("advice.use.no-trip", { place: say(place.name) })}{" "}
        <Link className="go" href="/trips/new">
          {t("advice.use.plan")}
        </Link>
      </p>
    );
  const id = ownValue(trip.options, advice.topic.id);
  const chosen = options.find((option) => option.id === id);
  if (chosen !== undefined)
    return (
      <p className="meta">
        {t("advice.use.is", { option: name(chosen), trip: trip.name })}{" "}
        <Link className="go" href={`/trips/${trip.id}`}>
          {t("advice.use.go")}
        </Link>
      </p>
    );
  if (first === undefined) return null;
  return <p className="meta">{t("advice.use.what", { option: name(first), trip: trip.name })}</p>;
}
