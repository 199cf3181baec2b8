import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Lookup } from "../catalogue/lookup.ts";
import type { Card } from "../catalogue/product.ts";
import { productLine } from "../catalogue/lineage.ts";
import type { Belonging } from "./belonging.ts";

/** The names of what means hang on and failures take, the same in both. */
export const token = {
  /** This one thing: an account with its card, a line, a wallet. It goes wherever the thing is kept. */
  thing: (id: string) => `thing:${id}`,
  issuer: (id: string) => `issuer:${id}`,
  network: (id: string) => `network:${id}`,
  walletAccount: (product: string) => `wallet-account:${product}`,
  phone: (id: string) => `phone:${id}`,
  charge: (id: string) => `phone-charge:${id}`,
  homeNumber: (id: string) => `home-number:${id}`,
  data: (id: string) => `mobile-data:${id}`,
  mains: "mains",
  /** That notes brought along are not spent: they carry one over a day or two, not over a trip. */
  notesLast: "notes-last",
  /** What banks and networks do for somebody who lost a card, and for nobody else. */
  emergency: "emergency",
  /** Somebody’s means, once that person is elsewhere. */
  person: (id: string) => `person:${id}`,
} as const;

/**
 * Who issued a card: the bank its owner noted, else the one whose hotline names it or what it inherits from, else what kind of card it is. Two cards
 * of a kind whose bank nobody noted count as of one bank.
 */
export function issuerOf(
  { hotlines }: Pick<Catalogue, "hotlines">,
  lookup: Lookup,
  { product, id, thing }: Pick<Belonging, "product" | "id" | "thing">,
): string {
  const noted = thing?.card?.issuer ?? null;
  if (noted !== null) return noted;
  if (product === null) return id;
  const line = productLine(lookup, product);
  const bank = hotlines.find(
    ({ owner }) => owner.kind === "issuer" && owner.products.some((one) => line.includes(one)),
  );
  return bank?.id ?? product;
}

/** The brands on a card; any of them may be the one a till takes it by. */
export function networksOf(lookup: Lookup, { product }: Pick<Belonging, "product">): Card["networks"] {
  return product === null ? [] : (lookup.card(product)?.networks ?? []);
}
