import type { Fee } from "../catalogue/fee.ts";
import type { Lookup } from "../catalogue/lookup.ts";
import type { LocalText } from "../catalogue/text.ts";

/** A bank, or one of its cards, of which fees are known though the catalogue has no product for it. */
export interface Issuer {
  id: string;
  name: LocalText;
}

/** The networks of a card, or of the nearest it inherits from that names any. */
function networksOf(lookup: Pick<Lookup, "card">, id: string): readonly string[] {
  const seen = new Set<string>();
  for (let card = lookup.card(id); card !== undefined && !seen.has(card.id);) {
    if (card.networks.length > 0) return card.networks;
    seen.add(card.id);
    card = card.inherits === undefined ? undefined : lookup.card(card.inherits);
  }
  return [];
}

/**
 * The banks that a card may be of, by their names in the order of the fees: of its region, on a network it is on.
 * @param issuedIn null where nobody said: of any region then
 */
export function issuersOf(
  fees: readonly Fee[],
  lookup: Pick<Lookup, "card">,
  card: string,
  issuedIn: string | null,
): Issuer[] {
  const networks = networksOf(lookup, card);
  const fits = ({ chargedBy, whom }: Fee) =>
    chargedBy === "issuer" &&
    (issuedIn === null || whom.issuedIn === undefined || whom.issuedIn === issuedIn) &&
    (whom.networks?.some((network) => networks.includes(network)) ?? true);
  const found = fees.filter(fits).flatMap(({ whom }) => whom.issuer ?? []);
  return [...new Map(found.map((issuer) => [issuer.id, issuer])).values()];
}
