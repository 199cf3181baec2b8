import type { Card, Product } from "../../catalogue/product.ts";
import type { GridLine } from "../grid.ts";

/** The groups of cards, what one is most likely to hold first. */
export const CARD_ROWS = ["bank", "foreign", "city", "transit", "travel"] as const;
type CardRow = (typeof CARD_ROWS)[number];

/** The groups of rows, in the order they come in: one's own first. */
export const PRODUCT_GROUPS = ["mine", ...CARD_ROWS, "wallet", "sim"] as const;
export type ProductGroup = (typeof PRODUCT_GROUPS)[number];

/** A bank card that the mainland does not issue stands apart: other rules hold for it. */
export function groupOf(product: Card): CardRow;
export function groupOf(product: Product): ProductGroup;
export function groupOf(product: Product): ProductGroup {
  if (product.kind !== "card") return product.kind;
  return product.group === "bank" && product.issuedIn !== "CN" ? "foreign" : product.group;
}

/** A product as a row or column. One's own are a group of their own where `apart`. */
export function productLine(product: Product, mine: ReadonlySet<string>, apart = true): GridLine {
  const own = mine.has(product.id);
  return {
    id: product.id,
    name: product.name,
    ...(product.aliases !== undefined && { aliases: product.aliases }),
    detail: product.detail ?? (product.kind === "wallet" ? (product.scope ?? null) : null),
    group: own && apart ? "mine" : groupOf(product),
    mine: own,
  };
}

/** A general product before those that inherit from it, so that a family stands together. */
export function byFamily<P extends Product>(products: readonly P[]): P[] {
  const key = ({ id, inherits }: Product) => (inherits === undefined ? id : `${inherits} ${id}`);
  return products.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** Rows in the order of their groups; inside a group as given. */
export function byGroup(lines: readonly GridLine[]): GridLine[] {
  const rank = ({ group }: GridLine) => PRODUCT_GROUPS.indexOf(group as ProductGroup);
  return lines.toSorted((a, b) => rank(a) - rank(b));
}
