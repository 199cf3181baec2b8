import type { Product } from "../../catalogue/product.ts";
import type { Way, WayProducts } from "../../catalogue/way.ts";
import type { Verdict } from "../../compatibility/answer.ts";
import { MAINLAND } from "../../people/holder.ts";
import { regionAt } from "./place-region.ts";
import { verdictOfWay } from "./verdict-of-way.ts";
import type { AdviceFacts, AdviceWish } from "./wish.ts";

/** Whether a product is of the kind a way is gone with, whichever it is. */
export function isOfKind(product: Product, wanted: WayProducts): boolean {
  if (product.kind !== wanted.kind) return false;
  switch (product.kind) {
    case "card":
      return (
        (wanted.cardGroups?.includes(product.group) ?? true) &&
        (wanted.networks?.some((network) => product.networks.includes(network)) ?? true)
      );
    case "wallet":
      return wanted.walletGroups?.includes(product.group) ?? true;
    case "sim":
      return true;
  }
}

/** Whether a product is issued in a region; what many regions issue is issued anywhere but in the mainland. */
export function isIssuedIn(product: Product, region: string | null): boolean {
  if (product.kind === "wallet") return true;
  if (region === null) return false;
  return product.issuedIn === region || (product.issuedIn === null && region !== MAINLAND);
}

/** The region that a way’s products are issued in; null where it does not matter, and for a place wider than one. */
export function issuedIn({ lookup }: AdviceFacts, wish: AdviceWish, wanted: WayProducts): string | null {
  if (wanted.issued === undefined) return null;
  return wanted.issued === "home" ? wish.holder.home : regionAt(lookup, wish.place);
}

/** What the judge says of a product for what a way is about. */
export function verdictFor(facts: AdviceFacts, wish: AdviceWish, way: Way, product: string): Verdict {
  const rule = Object.values(way.values).find((value) => "verdicts" in value);
  return verdictOfWay(facts, wish, product, rule ?? { verdicts: [], atAll: true });
}
