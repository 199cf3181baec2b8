import { Button } from "@mantine/core";
import { inRuns, planSteps, shortened, type PlanStep } from "../../../core/carry-plan/checklist-steps.ts";
import type { PlanView } from "../../../core/carry-plan/plan-view.ts";
import type { Action } from "../../../core/profile/actions.ts";
import { LONGEST_ITEM, type Trip } from "../../../core/profile/trip.ts";
import { useCommands } from "../../session/commands.tsx";
import { useWords } from "../../session/language.tsx";
import { usePlanWords } from "../../session/use-plan-words.ts";

/** Writes what has to be got, linked and packed into the trip’s checklist; what is there already is not written again. */
export function WriteButton({ trip, view }: { trip: Trip; view: PlanView }) {
  const { t } = useWords();
  const { apply, announce } = useCommands();
  const words = usePlanWords(view.situation);

  /** A step in words; what is packed in one place as several where it is too long for one. */
  function titlesOf(step: PlanStep): string[] {
    switch (step.kind) {
      case "get":
        return [t("plan.item.get", { thing: words.belonging(step.belonging) })];
      case "link":
        return [
          t("plan.item.link", { card: words.belonging(step.card), wallet: words.belonging(step.wallet) }),
        ];
      case "pack": {
        const place = words.group(step.group);
        const title = (things: readonly string[]) =>
          t("plan.item.pack", { place, things: words.list(things) });
        const names = step.group.items.map(({ belonging }) => words.belonging(belonging));
        return inRuns(names, (run) => title(run).length <= LONGEST_ITEM).map(title);
      }
    }
  }
  const items = planSteps(view, trip).flatMap((step) =>
    titlesOf(step).map((title) => ({ title: shortened(title, LONGEST_ITEM), due: step.due })),
  );
  const missingIn = ({ ownItems }: Trip) => {
    const known = new Set(ownItems.map(({ title }) => title));
    return items.filter(({ title }) => !known.has(title));
  };

  const write = () => {
    const { length: count } = missingIn(trip);
    if (count === 0) announce(t("plan.written.none"));
    else
      void apply(
        // Of the trip as it is then: pressed twice, or in two windows, nothing is written twice.
        ({ trips }) =>
          missingIn(trips.find(({ id }) => id === trip.id) ?? trip).map(({ title, due }): Action => ({
            type: "item.add",
            trip: trip.id,
            item: { id: crypto.randomUUID(), phase: "before", title, due },
          })),
        t("plan.written", { count }),
      );
  };
  return (
    <Button variant="filled" onClick={write}>
      {t("plan.to-checklist")}
    </Button>
  );
}
