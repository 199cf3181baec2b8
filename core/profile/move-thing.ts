import type { Lookup } from "../catalogue/lookup.ts";
import type { Action } from "./actions.ts";
import type { Profile } from "./profile.ts";
import type { Thing } from "./thing.ts";

/** The things it is shown among, in their order: the same person's of its kind; in the archive all of theirs. */
function shownAmong(things: readonly Thing[], thing: Thing, lookup: Pick<Lookup, "kindOf">): Thing[] {
  const kind = lookup.kindOf(thing.product);
  return things.filter(
    (one) =>
      one.person === thing.person &&
      one.archived === thing.archived &&
      (thing.archived || lookup.kindOf(one.product) === kind),
  );
}

/**
 * The action that moves a thing one place among those it is shown among, or null at the end of the list. Others between
 * them stay where they are.
 * @param by -1 up, 1 down
 * @param inSight those that a search left, when one did: a place among them is counted then
 */
export function moveThing(
  { things }: Pick<Profile, "things">,
  thing: Thing,
  by: -1 | 1,
  lookup: Pick<Lookup, "kindOf">,
  inSight?: readonly Thing[],
): Action | null {
  const alike = shownAmong(things, thing, lookup);
  const seen = new Set(inSight?.map(({ id }) => id));
  const shown = inSight === undefined ? alike : alike.filter(({ id }) => seen.has(id));
  const at = shown.findIndex(({ id }) => id === thing.id);
  const neighbour = at < 0 ? undefined : shown[at + by];
  if (neighbour === undefined) return null;
  // Down: before the one after the next, or to the very end.
  const target = by === -1 ? neighbour : alike[alike.indexOf(neighbour) + 1];
  return { type: "thing.move", id: thing.id, before: target?.id ?? null };
}
