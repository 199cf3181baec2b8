import type { Product } from "../../catalogue/product.ts";
import { byFamily, CARD_ROWS, groupOf } from "./product-line.ts";

/** The groups of a list to choose from: those that cards, wallets and SIMs have in the grids, in that order. */
export const CHOICE_GROUPS = [
  ...CARD_ROWS,
  "wallet",
  "wallet-phone",
  "wallet-app",
  "wallet-foreign",
  "sim-home",
  "sim-travel",
  "sim-foreign",
  "sim-local",
] as const;
export type ChoiceGroup = (typeof CHOICE_GROUPS)[number];

/** Where a product stands in such a list. */
export function choiceGroup(product: Product): ChoiceGroup {
  switch (product.kind) {
    case "card":
      return groupOf(product);
    case "wallet":
      return product.group === "wallet" ? "wallet" : `wallet-${product.group}`;
    case "sim":
      if (product.issuedIn === "CN") return "sim-home";
      // A seller's country is not where it is used.
      if (product.form === "esim" && product.number === "no") return "sim-travel";
      return product.issuedIn === null ? "sim-foreign" : "sim-local";
  }
}

/** Products as a list to choose from: under their groups, wallets by use, of cards and SIMs the general before its kinds. */
export function productChoices<P extends Product>(
  products: readonly P[],
): { group: ChoiceGroup; products: P[] }[] {
  const order = (product: Product) => (product.kind === "wallet" ? product.order : 0);
  const all = byFamily(products).toSorted((a, b) => order(a) - order(b));
  return CHOICE_GROUPS.map((group) => ({
    group,
    products: all.filter((product) => choiceGroup(product) === group),
  })).filter((choice) => choice.products.length > 0);
}
