import { PHASES, type Phase } from "../catalogue/phase.ts";
import type { ChecklistItem, ChecklistPhase } from "./merge.ts";

/**
 * The phases with an item that is open where it was opened: also when it has been moved to another phase or has gone
 * since, so that what was typed under it stays.
 * @param item as it is, or was last
 * @param phase it was opened in
 */
export function keepOpen(
  phases: readonly ChecklistPhase[],
  item: ChecklistItem,
  phase: Phase,
): ChecklistPhase[] {
  const is = ({ id }: ChecklistItem) => id === item.id;
  const inPlace = phases.find((one) => one.phase === phase);
  if (inPlace?.items.some(is)) return [...phases];
  return PHASES.flatMap((name): ChecklistPhase[] => {
    const { items, done } = phases.find((one) => one.phase === name) ?? { items: [], done: 0 };
    const others = items.filter((one) => !is(one));
    const shown = name === phase ? [...others, item] : others;
    return shown.length === 0 ? [] : [{ phase: name, items: shown, done }];
  });
}
