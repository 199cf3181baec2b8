import type { CalendarDate } from "../calendar-date.ts";
import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Fee, FeeUse } from "../catalogue/fee.ts";
import type { Card, Wallet } from "../catalogue/product.ts";
import { createFallbacks } from "../compatibility/fallbacks.ts";

/** What fees are found in. */
export type FeeFacts = Pick<Catalogue, "cards" | "wallets" | "sims" | "destinations" | "features" | "fees">;

/**
 * Whose payment it is.
 * - `issuedIn`: the region of the card's bank; null when nobody said.
 * - `issuer`: the bank or card by the id fees have for it, where the person named one; null otherwise.
 */
export interface Payer {
  card: Card;
  wallet: Wallet | null;
  place: string;
  issuedIn: string | null;
  issuer: string | null;
  today: CalendarDate;
}

/**
 * The fees of one party for one payment. Those of one alternative are all taken; of several alternatives one holds, and
 * it is not known which.
 * - `ofOthers`: the bank's own fee is not known; these are of like cards of other banks there, and there may be more.
 * Without an alternative nothing is known.
 */
export interface FoundFees {
  alternatives: readonly (readonly Fee[])[];
  ofOthers: boolean;
}

/** Finds whose fees a payment meets. */
export interface FeeFinder {
  wallet(payer: Payer): FoundFees;
  /** Of the machine's owner, for cards from elsewhere; what it takes of cards issued there nobody listed. */
  atm(payer: Payer): FoundFees;
  network(payer: Payer, use: FeeUse): FoundFees;
  /** Of the card's bank; what cash costs at home nobody listed. */
  issuer(payer: Payer, use: FeeUse): FoundFees;
  /** Of a till or machine that converts to the card's money. */
  conversion(payer: Payer, use: FeeUse): FoundFees;
}

const one = (fees: readonly Fee[]): FoundFees => ({
  alternatives: fees.length === 0 ? [] : [fees],
  ofOthers: false,
});

const isInForce = (when: Fee["when"], { today }: Payer) =>
  (when?.from === undefined || when.from <= today) && (when?.until === undefined || today <= when.until);

/** Groups fees by whose they are, in the order they stand. */
function byIssuer(fees: readonly Fee[]): Fee[][] {
  const groups = new Map<string, Fee[]>();
  for (const fee of fees) {
    const key = fee.whom.issuer?.id ?? (fee.whom.products ?? []).join(" ");
    groups.set(key, [...(groups.get(key) ?? []), fee]);
  }
  return [...groups.values()];
}

/** Indexes the fees once for a catalogue. */
export function createFeeFinder(facts: FeeFacts): FeeFinder {
  const ways = createFallbacks(facts);
  const cards = new Map(facts.cards.map((card) => [card.id, card]));

  /** The place and wider ones, nearest first. */
  const placesOf = (payer: Payer) =>
    ways.places({ kind: "destination", id: payer.place }).map(({ it }) => it.id);

  /** The card and what it inherits from, nearest first. */
  function lineage(card: Card): Card[] {
    const found: Card[] = [];
    for (let next: Card | undefined = card; next !== undefined && !found.includes(next);) {
      found.push(next);
      next = next.inherits === undefined ? undefined : cards.get(next.inherits);
    }
    return found;
  }
  /** The same, and what the card counts as outside the region that issued it. */
  function countsAs(payer: Payer): Card[] {
    const own = lineage(payer.card);
    const region = ways.region(payer.place);
    const brands = own.flatMap(({ abroadAs, issuedIn }) => {
      const brand = abroadAs === undefined || region === issuedIn ? undefined : cards.get(abroadAs);
      return brand === undefined ? [] : lineage(brand);
    });
    return [...own, ...brands];
  }

  function holds({ whom, when }: Fee, payer: Payer, places: readonly string[]): boolean {
    const { card, wallet, issuedIn } = payer;
    return (
      (whom.funding === undefined || whom.funding === card.funding) &&
      (whom.issuedIn === undefined || whom.issuedIn === issuedIn) &&
      (whom.wallets === undefined || (wallet !== null && whom.wallets.includes(wallet.id))) &&
      (whom.places === undefined || whom.places.some((place) => places.includes(place))) &&
      isInForce(when, payer)
    );
  }
  function charged(by: Fee["chargedBy"], use: FeeUse, payer: Payer): Fee[] {
    const places = placesOf(payer);
    return facts.fees.filter(
      (fee) => fee.chargedBy === by && fee.on.includes(use) && holds(fee, payer, places),
    );
  }

  /** The nearest of the card's line that any of the fees names, with all that name it; those of any card otherwise. */
  function nearest(fees: readonly Fee[], line: readonly Card[]): Fee[] {
    for (const { id } of line) {
      const named = fees.filter(({ whom }) => whom.products?.includes(id));
      if (named.length > 0) return named;
    }
    return fees.filter(({ whom }) => whom.products === undefined && whom.issuer === undefined);
  }

  /** Those of the nearest place that any names. */
  function ofPlace(fees: readonly Fee[], payer: Payer): readonly Fee[] {
    const all = placesOf(payer).map((place) => fees.filter(({ whom }) => whom.places?.includes(place)));
    return all.find((named) => named.length > 0) ?? [];
  }

  /** The most particular of fees that say where cards are issued: those that do before those that do not. */
  function forRegion(fees: readonly Fee[]): Fee[] {
    const particular = fees.filter(({ whom }) => whom.issuedIn !== undefined);
    return particular.length > 0 ? particular : [...fees];
  }

  const isAtHome = (payer: Payer) => payer.issuedIn !== null && ways.region(payer.place) === payer.issuedIn;

  function networksOf(card: Card): readonly string[] {
    return lineage(card).find(({ networks }) => networks.length > 0)?.networks ?? [];
  }

  /** Fees of other banks for cards of the same kind, issued in the same region. */
  function likeCards(fees: readonly Fee[], payer: Payer): Fee[] {
    const networks = networksOf(payer.card);
    const own = new Set(lineage(payer.card));
    return fees.filter(({ whom }) => {
      const fits = whom.networks?.some((network) => networks.includes(network)) ?? true;
      const kin = whom.products?.some((product) => {
        const card = cards.get(product);
        return (
          card !== undefined &&
          card.issuedIn === payer.issuedIn &&
          lineage(card).some((parent) => own.has(parent))
        );
      });
      return whom.issuer === undefined ? kin === true : fits;
    });
  }

  return {
    wallet: (payer) => one(nearest(charged("wallet", "wallet-payment", payer), countsAs(payer))),
    atm: (payer) => one(isAtHome(payer) ? [] : ofPlace(charged("atm", "atm-withdrawal", payer), payer)),
    network(payer, use) {
      const fees = charged("network", use, payer);
      const perNetwork = networksOf(payer.card).map((network) =>
        fees.filter(({ whom }) => whom.networks?.some((named) => named === network)),
      );
      // A brand fee of one region says nothing about the rate.
      const known = perNetwork.filter((all) => all.some(({ whom }) => whom.issuedIn === undefined));
      return { alternatives: known, ofOthers: known.length < perNetwork.length };
    },
    issuer(payer, use) {
      if (use === "atm-withdrawal" && isAtHome(payer)) return one([]);
      const { issuer } = payer;
      // Who names their card knows better than the catalogue what kind of card it is.
      const chosen = facts.fees.filter(
        ({ chargedBy, on, whom, when }) =>
          chargedBy === "issuer" && on.includes(use) && whom.issuer?.id === issuer && isInForce(when, payer),
      );
      if (issuer !== null && chosen.length > 0) return one(chosen);
      const fees = charged("issuer", use, payer);
      const own = nearest(fees, lineage(payer.card));
      if (own.length > 0) return one(own);
      return { alternatives: byIssuer(likeCards(fees, payer)), ofOthers: true };
    },
    conversion: (payer, use) => one(forRegion(charged("shop", use, payer))),
  };
}
