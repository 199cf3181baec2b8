import { Button } from "@mantine/core";
import { addDays, type CalendarDate } from "../../../core/calendar-date.ts";
import type { PlanView } from "../../../core/carry-plan/plan-view.ts";
import type { Action } from "../../../core/profile/actions.ts";
import type { Trip } from "../../../core/profile/trip.ts";
import { useCommands } from "../../session/commands.tsx";
import { useWords } from "../../session/language.tsx";
import { usePlanWords } from "../../session/use-plan-words.ts";

/** The longest a checklist item may be. */
const LONGEST = 120;

/** Writes what has to be got, linked and packed into the trip’s checklist; what is there already is not written again. */
export function WriteButton({ trip, view }: { trip: Trip; view: PlanView }) {
  const { t } = useWords();
  const { apply, announce } = useCommands();
  const words = usePlanWords(view.situation);
  const dayBefore = addDays(trip.departs, -1);

  function steps(): { title: string; due: CalendarDate | null }[] {
    const { placing } = view.solved;
    const get = view.situation.belongings.flatMap((one) =>
      one.getting === null || !placing.has(one.id)
        ? []
        : [
            {
              title: t("plan.item.get", { thing: words.belonging(one) }),
              due: one.getting.onArrival ? trip.departs : (one.getting.orderBy ?? dayBefore),
            },
          ],
    );
    const link = view.toLink.flatMap(({ card, with: wallet }) =>
      card === null
        ? []
        : [
            {
              title: t("plan.item.link", { card: words.belonging(card), wallet: words.belonging(wallet) }),
              due: dayBefore,
            },
          ],
    );
    const pack = view.kept
      .filter(({ place, items }) => place !== null && items.length > 0)
      .map((group) => ({
        title: t("plan.item.pack", {
          place: words.group(group),
          things: words.list(group.items.map(({ belonging }) => words.belonging(belonging))),
        }),
        due: dayBefore,
      }));
    return [...get, ...link, ...pack].map(({ title, due }) => ({ title: title.slice(0, LONGEST), due }));
  }

  const write = () => {
    const known = new Set(trip.ownItems.map(({ title }) => title));
    const missing = steps().filter(({ title }) => !known.has(title));
    if (missing.length === 0) {
      announce(t("plan.written.none"));
      return;
    }
    void apply(
      missing.map(({ title, due }): Action => ({
        type: "item.add",
        trip: trip.id,
        item: { id: crypto.randomUUID(), phase: "before", title, due },
      })),
      t("plan.written", { count: missing.length }),
    );
  };
  return (
    <Button variant="filled" onClick={write}>
      {t("plan.to-checklist")}
    </Button>
  );
}
