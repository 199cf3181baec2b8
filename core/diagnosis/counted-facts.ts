import type { Lookup } from "../catalogue/lookup.ts";
import { inUse } from "../profile/in-use.ts";
import type { Link } from "../profile/thing.ts";
import { linkedElsewhere, type OtherLink } from "./derived-facts.ts";
import type { Facts } from "./paths.ts";
import type { Situation } from "./situation.ts";

/** The last day on which a link was seen to work: since when it is linked, or when it was tried with success. */
function otherLink({ state, since, attempts }: Link): OtherLink {
  const worked = attempts.filter(({ outcome }) => outcome === "worked").map(({ on }) => on);
  const days = [...worked, ...(since === null ? [] : [since])].toSorted();
  return { state, confirmedOn: days.at(-1) ?? null };
}

/** What all links of the card, and all in the wallet, say together. */
export function linksFacts(lookup: Pick<Lookup, "wallet">, situation: Situation): Facts {
  const { card, wallet, links, things, today } = situation;
  const [cardId, walletId] = [card?.thing?.id, wallet?.thing?.id];
  const others = links.filter((link) => link.card === cardId && link.wallet !== walletId);
  const wallets = inUse(things).filter(
    ({ product, id }) => lookup.wallet(product) !== undefined && id !== walletId,
  );
  const complete = wallets.length > 0 && wallets.every(({ id }) => others.some((link) => link.wallet === id));
  const inWallet = links.filter((link) => link.wallet === walletId && link.state === "linked");
  return {
    "card.linkedElsewhere":
      cardId === undefined ? null : linkedElsewhere(others.map(otherLink), { complete, today }),
    "wallet.links": walletId === undefined ? null : inWallet.length,
  };
}

/** How many lines a person has, and how their numbers end where that is noted of each. Without any noted, unknown. */
export function linesFacts(lookup: Pick<Lookup, "product">, { things, sim }: Situation): Facts {
  const lines = inUse(things).flatMap((thing) => {
    const product = lookup.product(thing.product);
    return product?.kind === "sim" && thing.sim?.state !== "gone" ? [{ thing, product }] : [];
  });
  if (lines.length === 0 || (sim !== null && sim.thing === null)) return {};
  // A line that has no number gets no code, whatever it ends in.
  const digits = lines.filter(({ product }) => product.number !== "no").map(({ thing }) => thing.lastDigits);
  const known = digits.filter((ends) => ends !== null);
  return {
    "sims.count": lines.length,
    "sims.lastDigits": known.length === digits.length && known.length > 0 ? known : null,
  };
}
