import { linesFrom, placesAround, type CallLine } from "../places/numbers-from.ts";
import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Hotline } from "../catalogue/hotline.ts";
import { productLine } from "../catalogue/lineage.ts";
import type { Lookup } from "../catalogue/lookup.ts";
import type { Situation } from "./situation.ts";

const OWNERS = ["issuer", "wallet", "carrier"] as const;

/** The hotlines that a cause names: of whoever issued the card, runs the wallet or the line, or by their own id. */
function hotlinesOf(
  lookup: Lookup,
  hotlines: readonly Hotline[],
  situation: Situation,
  whom: string,
): Hotline[] {
  const kind = OWNERS.find((one) => one === whom);
  if (kind === undefined) return hotlines.filter(({ id }) => id === whom);
  const held = { issuer: situation.card, wallet: situation.wallet, carrier: situation.sim }[kind];
  if (held === null) return [];
  const bank = kind === "issuer" ? (held.thing?.card?.issuer ?? null) : null;
  if (bank !== null) return hotlines.filter(({ id }) => id === bank);
  const line = productLine(lookup, held.product.id);
  // Whoever is nearest to the product: the bank before what all its cards have in common.
  for (const id of line) {
    const found = hotlines.filter(({ owner }) => owner.kind === kind && owner.products.includes(id));
    if (found.length > 0) return found;
  }
  return [];
}

/**
 * The numbers of those who are to be called, in their order, that work from where one stands; where that is not known, all of
 * them, each of which says from where it works.
 */
export function numbersFor(
  lookup: Lookup,
  { hotlines, destinations }: Pick<Catalogue, "hotlines" | "destinations">,
  situation: Situation,
  whom: readonly string[],
): CallLine[] {
  const { place } = situation;
  const around =
    place === null ? destinations.map(({ id }) => id) : placesAround(lookup, destinations, place);
  // For a question the service line; a line for lost cards where a bank has no other.
  const rank = ({ line }: CallLine) => Number(line.use !== "service");
  return [...new Set(whom)].flatMap((one) =>
    linesFrom(hotlinesOf(lookup, hotlines, situation, one), around).toSorted((a, b) => rank(a) - rank(b)),
  );
}
