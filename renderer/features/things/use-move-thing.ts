import { useCallback, type KeyboardEvent } from "react";
import { moveThing } from "../../../core/profile/move-thing.ts";
import type { Thing } from "../../../core/profile/thing.ts";
import { useCommands } from "../../session/commands.tsx";
import { useData } from "../../session/data.tsx";

type Move = (thing: Thing, by: -1 | 1) => (() => void) | null;

/**
 * How a thing is moved one place among the same person's of its kind; null at the end of the list.
 * @param among those in sight, where a search leaves some out
 */
export function useMoveThing(among?: readonly Thing[]): Move {
  const { profile, lookup } = useData();
  const { apply } = useCommands();
  return useCallback(
    (thing, by) => {
      const action = moveThing(profile, thing, by, lookup, among);
      return action === null ? null : () => void apply([action]);
    },
    [among, apply, lookup, profile],
  );
}

/** Alt with an arrow key on the thing's own button moves it; the focus stays on it. */
export function useMoveKeys(among: readonly Thing[]): (thing: Thing, event: KeyboardEvent) => void {
  const move = useMoveThing(among);
  return useCallback(
    (thing, event) => {
      const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
      if (!event.altKey || (by !== -1 && by !== 1)) return;
      event.preventDefault();
      move(thing, by)?.();
    },
    [move],
  );
}
