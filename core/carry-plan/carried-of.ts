import type { Carried } from "../catalogue/dependency.ts";
import type { Lookup } from "../catalogue/lookup.ts";
import type { Card, Wallet } from "../catalogue/product.ts";

const OF_CARD: Record<Card["group"], Carried> = {
  bank: "bank-card",
  city: "city-card",
  transit: "transit-card",
  travel: "travel-card",
};
const OF_WALLET: Record<Wallet["group"], Carried> = {
  wallet: "wallet",
  phone: "phone-wallet",
  app: "shop-app",
  foreign: "foreign-wallet",
};

/** What kind of thing a product is to needs and failures; null for an id that the catalogue does not know. */
export function carriedOf(lookup: Pick<Lookup, "product" | "phone">, id: string): Carried | null {
  const product = lookup.product(id);
  if (product === undefined) return lookup.phone(id) === undefined ? null : "phone";
  if (product.kind === "card") return OF_CARD[product.group];
  return product.kind === "wallet" ? OF_WALLET[product.group] : "sim";
}

/** Kinds that are in a telephone, and nowhere else. */
export const IN_PHONE: readonly Carried[] = ["wallet", "phone-wallet", "shop-app", "foreign-wallet", "sim"];
