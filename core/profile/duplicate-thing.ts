import type { Action } from "./actions.ts";
import { setLink } from "./make-change.ts";
import type { Profile } from "./profile.ts";
import { bareLink, type Thing } from "./thing.ts";

/**
 * The actions that enter another thing like this one: a second card of the same kind. What is of the one alone (last
 * digits, balance) is not copied, and that it is linked somewhere becomes a plan.
 * @param id of the new one
 */
export function duplicateThing(
  { links }: Pick<Profile, "links">,
  thing: Thing,
  id: string,
): { thing: Thing; actions: Action[] } {
  const copy: Thing = { ...thing, id, lastDigits: null, balance: null, archived: false };
  const linked = links.filter(({ card, state }) => card === thing.id && state === "linked");
  const planned = linked.map(({ wallet }) => setLink(undefined, bareLink(id, wallet, "not-tried")));
  return { thing: copy, actions: [{ type: "thing.add", thing: copy }, ...planned] };
}
