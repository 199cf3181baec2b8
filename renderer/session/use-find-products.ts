import { useMemo } from "react";
import type { Product } from "../../core/catalogue/product.ts";
import { productFinder, type FindProducts } from "../../core/search/find-products.ts";
import { useFindRecords } from "./find-records.ts";

/** A search among products, one’s own too, by any of their names. */
export function useFindProducts(products: readonly Product[]): FindProducts {
  const find = useFindRecords(true);
  return useMemo(() => productFinder(products, find), [products, find]);
}
