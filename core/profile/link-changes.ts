import type { Action } from "./actions.ts";
import { bareLink, type Link } from "./thing.ts";

/**
 * What changes when a card is said to be linked in exactly these wallets: those that are new become linked, those that
 * are not among them were linked once. What else was noted of a link stays, and other wallets are left alone.
 */
export function linkChanges(
  links: readonly Link[],
  card: string,
  ticked: readonly string[],
  offered: readonly string[],
): Action[] {
  return offered.flatMap((wallet): Action[] => {
    const link = links.find((l) => l.card === card && l.wallet === wallet);
    const wants = ticked.includes(wallet);
    if (wants === (link?.state === "linked")) return [];
    const state = wants ? "linked" : "removed";
    return [{ type: "link.set", link: { ...(link ?? bareLink(card, wallet, state)), state } }];
  });
}
