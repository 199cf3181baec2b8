import type { ChecklistItem } from "../../../core/checklist/merge.ts";
import type { Mark, Trip } from "../../../core/profile/trip.ts";
import { useCommands } from "../../app/commands.tsx";
import { useData } from "../../app/data.tsx";

/** Changes what the person did with an item; what is not given stays. The day it was done is kept with it. */
export function useMark(
  trip: Trip,
  item: ChecklistItem,
): (change: Partial<Pick<Mark, "state" | "note">>) => Promise<boolean> {
  const { apply } = useCommands();
  const { today } = useData();
  return (change) => {
    const state = change.state ?? item.mark.state;
    const doneOn = state === "done" ? (item.mark.doneOn ?? today) : null;
    const mark: Mark = { state, note: change.note ?? item.mark.note, doneOn };
    return apply([{ type: "item.mark", trip: trip.id, item: item.id, mark }]);
  };
}
