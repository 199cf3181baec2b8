import type { Product } from "../catalogue/product.ts";
import type { FindRecords } from "./record-index.ts";

const FOLDERS: Record<Product["kind"], string> = { card: "cards", wallet: "wallets", sim: "sims" };

const compact = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[\s·.,()（）-]+/g, "");

/**
 * The products that a text may mean, best first. One whose name, in either language, or id is exactly the text is the
 * only one; else those that the search finds by name, pinyin or initials, then those whose name has the text in it.
 */
export function findProducts(products: readonly Product[], find: FindRecords, text: string): Product[] {
  const wanted = compact(text);
  if (wanted === "") return [];
  const namesOf = ({ id, name }: Product) => [id, name.en, name["zh-CN"]].map(compact);
  const exact = products.filter((product) => namesOf(product).includes(wanted));
  if (exact.length > 0) return exact;
  const order = new Map(find(text, ["name", "pinyin"]).map((key, i) => [key, i]));
  const place = ({ kind, id }: Product) => order.get(`${FOLDERS[kind]}/${id}`);
  const found = products
    .filter((product) => place(product) !== undefined)
    .toSorted((a, b) => (place(a) ?? 0) - (place(b) ?? 0));
  // One’s own products are not in the index, which is made when the app is built.
  const within = products.filter(
    (product) => place(product) === undefined && namesOf(product).some((name) => name.includes(wanted)),
  );
  return [...found, ...within];
}
