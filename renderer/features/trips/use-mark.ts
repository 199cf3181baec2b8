import type { ChecklistItem } from "../../../core/checklist/merge.ts";
import { markGuide, markItem } from "../../../core/profile/make-change.ts";
import type { Trip } from "../../../core/profile/trip.ts";
import type { Mark } from "../../../core/profile/item-mark.ts";
import type { Making } from "../../session/commands.tsx";
import { useData } from "../../session/data.tsx";

/** How to change what the person did with an item: of what is not given nothing is said. */
export function useMark(
  trip: Trip,
  item: ChecklistItem,
): (change: Partial<Pick<Mark, "state" | "note">>) => Making {
  const { today } = useData();
  return (change) =>
    ({ trips, people }) => {
      const now = trips.find(({ id }) => id === trip.id) ?? trip;
      if (item.source.kind === "guide") {
        const { guide, person } = item.source.item;
        const doer = people.find(({ id }) => id === person.id) ?? person;
        const steps = guide.steps.map(({ id }) => id);
        return markGuide(now, { id: item.id, guide: guide.id, person: doer, steps }, change, today);
      }
      return [markItem(now, item.id, change, today, item.formerly)];
    };
}
