import { Button } from "@mantine/core";
import { Link } from "wouter";
import type { Destination } from "../../../core/catalogue/destination.ts";
import { ownValue } from "../../../core/own-value.ts";
import type { Trip } from "../../../core/profile/trip.ts";
import type { Advice } from "../../../core/scenarios/advise.ts";
import { useWords } from "../../session/language.tsx";
import styles from "./use-in-trip.module.css";
import { useChooseOption } from "./use-choose-option.ts";
import { useOptionText } from "./use-option-text.ts";

interface UseInTripProps {
  advice: Advice;
  trip: Trip | null;
  place: Destination;
}

/** Puts the first option into the trip that is asked about, takes it out again, or leads to planning one. */
export function UseInTrip({ advice, trip, place }: UseInTripProps) {
  const { t, say } = useWords();
  const { name } = useOptionText(advice.topic);
  const choose = useChooseOption(advice);
  const options = advice.ranking.ranked.map(({ option }) => option);
  const first = options[0];
  if (first === undefined) return null;
  if (trip === null)
    return (
      <p className={styles.line}>
        <span className="meta">{t("advice.use.no-trip", { place: say(place.name) })}</span>{" "}
        <Link className="go" href="/trips/new">
          {t("advice.use.plan")}
        </Link>
      </p>
    );
  const chosen = options.find(({ id }) => id === ownValue(trip.options, advice.topic.id));
  return (
    <p className={styles.line}>
      {chosen === first ? (
        <>
          <span>{t("advice.use.is", { option: name(first), trip: trip.name })}</span>{" "}
          <Link className="go" href={`/trips/${trip.id}`}>
            {t("advice.use.go")}
          </Link>
          <Button variant="default" onClick={() => choose(trip, null)}>
            {t("advice.use.stop")}
          </Button>
        </>
      ) : (
        <>
          <Button onClick={() => choose(trip, first)}>{t("advice.use")}</Button>
          <span className="meta">
            {chosen === undefined
              ? t("advice.use.what", { option: name(first), trip: trip.name })
              : t("advice.use.instead", { option: name(first), before: name(chosen), trip: trip.name })}
          </span>
        </>
      )}
    </p>
  );
}
