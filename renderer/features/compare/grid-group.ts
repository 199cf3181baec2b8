import type { ProductGroup } from "../../../core/compatibility/grids/product-line.ts";

/** The groups that the rows of the grids are in: of products, of SIMs to get, of what products are compared by. */
export type GridGroup =
  | ProductGroup
  | "mine"
  | "roaming"
  | "travel-esim"
  | "local"
  | "in-wallet"
  | "at-place"
  | "criterion";
