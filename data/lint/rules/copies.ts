import { recordsOf, type ParsedData, type RecordOf } from "../../build/parse-records.ts";
import type { Rule } from "../rule.ts";

type Statement = RecordOf<"links">;

const placeOf = ({ target }: Statement) => JSON.stringify(target);

/** All that a reader sees of a statement: not whose it is, nor what it rests on. */
function saidBy({ level, short, note, conditions, limits, fees, variants, factors, workarounds }: Statement) {
  return JSON.stringify([level, short, note, conditions, limits, fees, variants, factors, workarounds]);
}

/** What each product inherits from. */
function parents(data: ParsedData): Map<string, string | undefined> {
  const products = [...recordsOf(data, "cards"), ...recordsOf(data, "wallets"), ...recordsOf(data, "sims")];
  return new Map(products.map(({ value }) => [value.id, value.inherits]));
}

/**
 * A product says nothing word for word that it would inherit anyway: a correction would reach one of the two only.
 * Parts of a place are left alone, because grids put together the parts of one product.
 */
export const copies: Rule = {
  id: "copies",
  check({ data }) {
    const parentOf = parents(data);
    const statements = [...recordsOf(data, "links"), ...recordsOf(data, "acceptance")];
    const byPair = new Map(statements.map(({ value }) => [`${value.product} ${placeOf(value)}`, value]));
    return statements.flatMap(({ file, value }) => {
      const { target } = value;
      const parent = parentOf.get(value.product);
      const inherited = byPair.get(`${parent} ${placeOf(value)}`);
      const isPart = target.kind === "destination" && target.area !== undefined;
      if (isPart || inherited === undefined || saidBy(value) !== saidBy(inherited)) return [];
      const what = `says word for word what "${inherited.id}" says`;
      return [{ file, path: "note", what, mend: "take the file out: it is inherited" }];
    });
  },
};
