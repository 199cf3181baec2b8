import type { ChecklistItem } from "../../../core/checklist/merge.ts";
import { markItem } from "../../../core/profile/make-change.ts";
import type { Mark, Trip } from "../../../core/profile/trip.ts";
import type { Making } from "../../session/commands.tsx";
import { useData } from "../../session/data.tsx";

/** How to change what the person did with an item: of what is not given nothing is said. */
export function useMark(
  trip: Trip,
  item: ChecklistItem,
): (change: Partial<Pick<Mark, "state" | "note">>) => Making {
  const { today } = useData();
  return (change) =>
    ({ trips }) => {
      const now = trips.find(({ id }) => id === trip.id) ?? trip;
      return [markItem(now, item.id, change, today, item.formerly)];
    };
}
