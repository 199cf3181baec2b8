import { productLine } from "../../catalogue/lineage.ts";
import type { Product } from "../../catalogue/product.ts";
import type { Way, WayProducts } from "../../catalogue/way.ts";
import type { Thing } from "../../profile/thing.ts";
import { isIssuedIn, isOfKind, issuedIn, verdictFor } from "./way-products.ts";
import { usable, type AdviceFacts, type AdviceWish } from "./wish.ts";

/** Of a brand every card counts; of other products those that are named, and their kin. */
function isNamed(facts: AdviceFacts, product: Product, { products, networks }: WayProducts): boolean {
  if (products === undefined || networks !== undefined) return true;
  return productLine(facts.lookup, product.id).some((id) => products.includes(id));
}

/** A card of some city or railway of which nobody says that it works there is another city’s: it is no option. */
function isOfElsewhere(facts: AdviceFacts, wish: AdviceWish, way: Way, product: Product): boolean {
  if (product.kind !== "card" || product.group === "bank" || way.with?.worksThere === undefined) return false;
  return verdictFor(facts, wish, way, product.id).level === "unknown";
}

/** The things of somebody that a way can be gone with, by product: as far as they can be used until they are back. */
export function ownedFor(facts: AdviceFacts, wish: AdviceWish, way: Way): Map<string, Thing[]> {
  const { with: wanted } = way;
  const found = new Map<string, Thing[]>();
  if (wanted === undefined) return found;
  // A SIM of another region goes another way; a card is the same wherever it is from.
  const region = issuedIn(facts, wish, wanted);
  const ofRegion = wanted.kind === "sim" && wanted.issued !== undefined;
  for (const thing of usable(wish)) {
    const product = facts.lookup.product(thing.product);
    if (product === undefined || !isOfKind(product, wanted) || !isNamed(facts, product, wanted)) continue;
    if (ofRegion && !isIssuedIn(product, region)) continue;
    if (isOfElsewhere(facts, wish, way, product)) continue;
    found.set(product.id, [...(found.get(product.id) ?? []), thing]);
  }
  return found;
}
