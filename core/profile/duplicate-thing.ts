import type { Action } from "./actions.ts";
import { setLink } from "./make-change.ts";
import type { Profile } from "./profile.ts";
import { bareLink, type Thing } from "./thing.ts";
import { UNKNOWN_CARD, UNKNOWN_SIM } from "./thing-details.ts";

/** What is known of a thing that holds of another one like it: not what happened to the one, nor its own account. */
function alike({ card, sim, device }: Thing): Pick<Thing, "card" | "wallet" | "sim" | "device"> {
  const { class: type, region, issuer } = card ?? UNKNOWN_CARD;
  const known = [type, region, issuer].some((value) => value !== null);
  const from = sim?.region ?? null;
  return {
    card: known ? { ...UNKNOWN_CARD, class: type, region, issuer } : null,
    wallet: null,
    sim: from === null ? null : { ...UNKNOWN_SIM, region: from },
    device: device === null ? null : { ...device, esimsStored: null },
  };
}

/**
 * The actions that enter another thing like this one: a second card of the same kind. What is of the one alone (last
 * digits, balance, that it is frozen) is not copied, and that it is linked somewhere becomes a plan.
 * @param id of the new one
 */
export function duplicateThing(
  { links }: Pick<Profile, "links">,
  thing: Thing,
  id: string,
): { thing: Thing; actions: Action[] } {
  const copy: Thing = { ...thing, ...alike(thing), id, lastDigits: null, balance: null, archived: false };
  const linked = links.filter(({ card, state }) => card === thing.id && state === "linked");
  const planned = linked.map(({ wallet }) => setLink(undefined, bareLink(id, wallet, "not-tried")));
  return { thing: copy, actions: [{ type: "thing.add", thing: copy }, ...planned] };
}
