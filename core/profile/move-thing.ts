import type { Action } from "./actions.ts";
import type { Thing } from "./thing.ts";

/**
 * The action that moves a thing one place among those like it, or null at the end of the list. Others between them
 * stay where they are.
 * @param alike the things it is shown among, in their order
 * @param by -1 up, 1 down
 */
export function moveThing(alike: readonly Thing[], id: string, by: -1 | 1): Action | null {
  const at = alike.findIndex((thing) => thing.id === id);
  // Down: before the one after the next, or to the very end.
  const target = by === -1 ? alike[at - 1] : alike[at + 2];
  if (at < 0 || at + by < 0 || at + by >= alike.length) return null;
  return { type: "thing.move", id, before: target?.id ?? null };
}
