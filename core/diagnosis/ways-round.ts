import type { Cause } from "../catalogue/cause.ts";
import type { LocalText } from "../catalogue/text.ts";
import type { Lookup } from "../catalogue/lookup.ts";
import type { Workaround } from "../catalogue/workaround.ts";
import { inUse } from "../profile/in-use.ts";
import { isOverBy, overThings, type OverThing } from "../profile/over-by.ts";
import type { Thing } from "../profile/thing.ts";
import type { Situation } from "./situation.ts";

/**
 * A way round, and which of a person's own things it can be gone with; empty where it takes none of them. `over`: those
 * that it could, were they not of no use by now.
 */
export interface WayRound {
  way: string;
  text: LocalText;
  things: readonly Thing[];
  over: readonly OverThing[];
}

type Picks = (situation: Situation, lookup: Lookup, thing: Thing) => boolean;

const isCard: Picks = (situation, lookup, thing) =>
  lookup.card(thing.product)?.group === "bank" &&
  thing.id !== situation.card?.thing?.id &&
  thing.product !== situation.card?.product.id;
const isWallet: Picks = (situation, lookup, thing) =>
  lookup.wallet(thing.product) !== undefined && thing.product !== situation.wallet?.product.id;

/** The things that a way can be gone with. Ways that are not here take none. */
const GOES_WITH: Readonly<Record<string, Picks>> = {
  "other-card": isCard,
  "other-card-same-person": isCard,
  "credit-card": (...asked) => isCard(...asked) && asked[1].card(asked[2].product)?.funding === "credit",
  "chinese-card": (...asked) => isCard(...asked) && asked[1].card(asked[2].product)?.issuedIn === "CN",
  "unionpay-of-same-bank": (...asked) =>
    isCard(...asked) && (asked[1].card(asked[2].product)?.networks.includes("unionpay") ?? false),
  "other-wallet": isWallet,
};

/** The ways round a cause, the best first, each with what the person has for it: a linked card before others. */
export function waysRound(
  lookup: Lookup,
  workarounds: readonly Workaround[],
  situation: Situation,
  ways: Cause["workarounds"],
): WayRound[] {
  const names = new Map(workarounds.map(({ id, name }) => [id, name]));
  const isLinked = ({ id }: Thing) =>
    situation.links.some((link) => (link.card === id || link.wallet === id) && link.state === "linked");
  return ways.flatMap(({ way, text }): WayRound[] => {
    const said = text ?? names.get(way);
    const picks = GOES_WITH[way];
    const fit =
      picks === undefined ? [] : inUse(situation.things).filter((thing) => picks(situation, lookup, thing));
    const over = overThings(fit, situation.today, situation.today);
    const things = fit
      .filter((thing) => !isOverBy(thing, situation.today))
      .toSorted((a, b) => Number(isLinked(b)) - Number(isLinked(a)));
    return said === undefined ? [] : [{ way, text: said, things, over }];
  });
}
