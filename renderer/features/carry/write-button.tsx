import { Button } from "@mantine/core";
import type { PlanView } from "../../../core/carry-plan/plan-view.ts";
import { writeItems, writtenSteps } from "../../../core/carry-plan/written-steps.ts";
import type { Trip } from "../../../core/profile/trip.ts";
import { useCommands } from "../../session/commands.tsx";
import { useWords } from "../../session/language.tsx";
import { useStepItems } from "./use-step-items.ts";

/** Writes what has to be got, linked and packed into the trip’s checklist; what is there already is not written again. */
export function WriteButton({ trip, view }: { trip: Trip; view: PlanView }) {
  const { t } = useWords();
  const { apply, announce } = useCommands();
  const steps = useStepItems(trip, view);

  const write = () => {
    if (steps === undefined) return;
    const { length: count } = writtenSteps(steps, trip).missing;
    if (count === 0) announce(t("plan.written.none"));
    else
      void apply(
        // Of the trip as it is then: pressed twice, or in two windows, nothing is written twice.
        ({ trips }) => {
          const now = trips.find(({ id }) => id === trip.id) ?? trip;
          return writeItems(now, writtenSteps(steps, now).missing);
        },
        t("plan.written", { count }),
      );
  };
  return (
    <Button variant="filled" disabled={steps === undefined} onClick={write}>
      {t("plan.to-checklist")}
    </Button>
  );
}
