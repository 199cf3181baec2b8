import { groupBy } from "../../by-key.ts";
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

/** Whether a way can be gone with a thing, as far as what it is decides that. */
export function goesWith(facts: AdviceFacts, wish: AdviceWish, way: Way, { product: id }: Thing): boolean {
  const { with: wanted } = way;
  const product = facts.lookup.product(id);
  if (wanted === undefined || product === undefined) return false;
  if (!isOfKind(product, wanted) || !isNamed(facts, product, wanted)) return false;
  // A SIM of another region goes another way; a card is the same wherever it is from.
  const ofRegion = wanted.kind === "sim" && wanted.issued !== undefined;
  if (ofRegion && !isIssuedIn(product, issuedIn(facts, wish, wanted))) return false;
  return !isOfElsewhere(facts, wish, way, product);
}

/** The things of somebody that a way can be gone with, by product: as far as they can be used until they are back. */
export function ownedFor(
  facts: AdviceFacts,
  wish: AdviceWish,
  way: Way,
): ReadonlyMap<string, readonly Thing[]> {
  const things = usable(wish).filter((thing) => goesWith(facts, wish, way, thing));
  return groupBy(things, ({ product }) => product);
}
