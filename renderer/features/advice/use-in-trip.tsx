import { Button } from "@mantine/core";
import { ownValue } from "../../../core/own-value.ts";
import type { Trip } from "../../../core/profile/trip.ts";
import type { Advice } from "../../../core/scenarios/advise.ts";
import { useWords } from "../../session/language.tsx";
import { useChooseOption } from "./use-choose-option.ts";

/** Puts the first option into the trip that is asked about, or takes it out again; nothing where no trip is. */
export function UseInTrip({ advice, trip }: { advice: Advice; trip: Trip | null }) {
  const { t } = useWords();
  const choose = useChooseOption(advice);
  const first = advice.ranking.ranked[0]?.option;
  if (first === undefined || trip === null) return null;
  const isChosen = ownValue(trip.options, advice.topic.id) === first.id;
  return isChosen ? (
    <Button variant="default" onClick={() => choose(trip, null)}>
      {t("advice.use.stop")}
    </Button>
  ) : (
    <Button variant="filled" onClick={() => choose(trip, first)}>
      {t("advice.use")}
    </Button>
  );
}
