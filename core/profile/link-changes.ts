import type { Action } from "./actions.ts";
import { setLink } from "./make-change.ts";
import { bareLink, type Link } from "./thing.ts";

/** In what state a card is in each of some wallets, by the wallet’s id; null where nothing is known of a link. */
export type LinkStates = Readonly<Record<string, Link["state"] | null>>;

const linkIn = (links: readonly Link[], card: string, wallet: string) =>
  links.find((link) => link.card === card && link.wallet === wallet);

/** The states of a card’s links in these wallets. */
export function linkStates(links: readonly Link[], card: string, wallets: readonly string[]): LinkStates {
  return Object.fromEntries(wallets.map((wallet) => [wallet, linkIn(links, card, wallet)?.state ?? null]));
}

/**
 * The states once exactly these wallets are ticked. What was linked and is not ticked any more was linked once; a tick
 * that is set and taken away again leaves what was there before.
 * @param before the states as they are saved
 */
export function tickedStates(states: LinkStates, before: LinkStates, ticked: readonly string[]): LinkStates {
  const next = Object.entries(states).map(([wallet, state]) => {
    const was = before[wallet] ?? null;
    if (ticked.includes(wallet)) return [wallet, "linked"];
    return [wallet, state !== "linked" ? state : was === "linked" ? "removed" : was];
  });
  return Object.fromEntries(next) as LinkStates;
}

/** What changes when a card’s links are in these states. What else was noted of a link stays, and so do other links. */
export function linkChanges(links: readonly Link[], card: string, states: LinkStates): Action[] {
  return Object.entries(states).flatMap(([wallet, state]): Action[] => {
    const link = linkIn(links, card, wallet);
    if (state === (link?.state ?? null)) return [];
    if (state === null) return [{ type: "link.clear", card, wallet }];
    return [setLink(link, { ...(link ?? bareLink(card, wallet, state)), state })];
  });
}
