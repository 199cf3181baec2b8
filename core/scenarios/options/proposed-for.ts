import type { Product } from "../../catalogue/product.ts";
import type { Way, WayProducts } from "../../catalogue/way.ts";
import { compareText } from "../../compare-text.ts";
import { placeChain } from "../../places/place-facts.ts";
import { phoneWalletsOf } from "./phone-wallets.ts";
import { isIssuedIn, isOfKind, issuedIn, verdictFor } from "./way-products.ts";
import type { AdviceFacts, AdviceWish } from "./wish.ts";

function isProposed({ lookup }: AdviceFacts, { holder, place }: AdviceWish, { proposed }: Way): boolean {
  if (proposed === undefined) return true;
  const around = placeChain(lookup, place).map(({ id }) => id);
  return (
    (proposed.homes?.includes(holder.home) ?? false) ||
    (proposed.destinations?.some((id) => around.includes(id)) ?? false)
  );
}

/**
 * Whether a product can be proposed at all: the kind of a card, not one bank’s; a city’s own card only where a way names
 * it; a phone’s wallet only for a phone that has it.
 */
function canBeProposed(product: Product, wanted: WayProducts, phoneWallets: readonly string[]): boolean {
  if (wanted.products !== undefined) return wanted.products.includes(product.id);
  if (product.kind === "wallet" && product.group === "phone") return phoneWallets.includes(product.id);
  if (product.kind === "card" && product.group === "city") return false;
  return product.inherits === undefined;
}

/** More than a verdict has steps: what works in part stands behind all that simply works. */
const FAR = 100;

/**
 * The products that somebody could get for a way, the most usual first. `worksThere`: those that work best, as the record
 * nearest to the place says; of several, which one depends on where in the place one is.
 */
export function proposedFor(facts: AdviceFacts, wish: AdviceWish, way: Way): string[] {
  const { with: wanted, got } = way;
  if (wanted === undefined || got === "never" || !isProposed(facts, wish, way)) return [];
  const region = issuedIn(facts, wish, wanted);
  // A place wider than one region has nothing of its own.
  if (wanted.issued !== undefined && region === null) return [];
  const phoneWallets = phoneWalletsOf(wish.holder);
  const named = wanted.products ?? phoneWallets;
  const ids = facts.lookup.products
    .filter((product) => isOfKind(product, wanted) && canBeProposed(product, wanted, phoneWallets))
    .filter((product) => region === null || isIssuedIn(product, region))
    .map(({ id }) => id)
    .toSorted((a, b) => named.indexOf(a) - named.indexOf(b) || compareText(a, b));
  if (wanted.worksThere === undefined) return ids;
  const works = ids.flatMap((id) => {
    const { level, steps } = verdictFor(facts, wish, way, id);
    return level === "supported" || level === "partial"
      ? [{ id, far: (level === "partial" ? FAR : 0) + steps.length }]
      : [];
  });
  // Where none is known to, the usual ones are told why.
  if (works.length === 0) return wanted.products === undefined ? [] : ids;
  const nearest = Math.min(...works.map(({ far }) => far));
  return works.filter(({ far }) => far === nearest).map(({ id }) => id);
}
