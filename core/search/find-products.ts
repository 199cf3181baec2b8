import type { Product } from "../catalogue/product.ts";
import { compact } from "./compact.ts";
import type { FindRecords } from "./record-index.ts";

const FOLDERS: Record<Product["kind"], string> = { card: "cards", wallet: "wallets", sim: "sims" };

/** Finds the products that a text may mean, best first. */
export type FindProducts = (text: string) => Product[];

/**
 * A search among these products. One whose name, in either language, or id is exactly the text is the only one; else
 * those with exactly that other name, the more usual first; then those that `find` knows by a name, pinyin or initials,
 * then those that have a name with the text in it.
 */
export function productFinder(products: readonly Product[], find: FindRecords): FindProducts {
  const named = products.map((product) => ({
    product,
    key: `${FOLDERS[product.kind]}/${product.id}`,
    names: [product.id, product.name.en, product.name["zh-CN"]].map(compact),
    aliases: (product.aliases ?? []).map(compact),
  }));
  return (text) => {
    const wanted = compact(text);
    if (wanted === "") return [];
    const exact = named.filter(({ names }) => names.includes(wanted));
    if (exact.length > 0) return exact.map(({ product }) => product);
    const order = new Map(find(text, ["name", "aliases", "pinyin"]).map((key, i) => [key, i]));
    const placed = named.flatMap(({ product, key, names, aliases }) => {
      const alias = aliases.indexOf(wanted);
      if (alias >= 0) return [{ product, place: [0, alias] }];
      const found = order.get(key);
      if (found !== undefined) return [{ product, place: [1, found] }];
      // One’s own products are not in the index, which is made when the app is built.
      const within = [...names, ...aliases].some((name) => name.includes(wanted));
      return within ? [{ product, place: [2, 0] }] : [];
    });
    const after = ({ place: [group = 0, at = 0] }: (typeof placed)[number]) => group * 1e6 + at;
    return placed.toSorted((a, b) => after(a) - after(b)).map(({ product }) => product);
  };
}
