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
 */
export function moveThing(
  { things }: Pick<Profile, "things">,
  thing: Thing,
  by: -1 | 1,
  lookup: Pick<Lookup, "kindOf">,
): Action | null {
  const alike = shownAmong(things, thing, lookup);
  const at = alike.findIndex(({ id }) => id === thing.id);
  if (at < 0 || at + by < 0 || at + by >= alike.length) return null;
  // Down: before the one after the next, or to the very end.
  const target = by === -1 ? alike[at - 1] : alike[at + 2];
  return { type: "thing.move", id: thing.id, before: target?.id ?? null };
}
