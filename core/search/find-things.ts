import type { Lookup } from "../catalogue/lookup.ts";
import type { Thing } from "../profile/thing.ts";
import { hasEveryWord } from "./every-word.ts";
import { productFinder } from "./find-products.ts";
import type { FindRecords } from "./record-index.ts";

/**
 * The things that a text may mean, in their order: those of a product that the search finds (by name, pinyin or
 * initials), and those with every word of the text in their names, last digits or notes. No text means all of them.
 */
export function findThings(
  things: readonly Thing[],
  lookup: Pick<Lookup, "product" | "nameOf">,
  find: FindRecords,
  text: string,
): readonly Thing[] {
  if (text.trim() === "") return things;
  const kinds = [...new Set(things.map(({ product }) => product))];
  const products = kinds.flatMap((id) => lookup.product(id) ?? []);
  const found = new Set(productFinder(products, find)(text).map(({ id }) => id));
  const names = new Map(
    kinds.map((id) => {
      const name = lookup.nameOf(id);
      return [id, name === undefined ? id : `${name.en} ${name["zh-CN"]}`];
    }),
  );
  const fits = hasEveryWord(text);
  return things.filter(
    ({ product, label, lastDigits, notes }) =>
      found.has(product) || fits(`${label} ${lastDigits ?? ""} ${notes} ${names.get(product)}`),
  );
}
