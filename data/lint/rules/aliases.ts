import { compact } from "../../../core/search/compact.ts";
import { recordsOf } from "../../build/parse-records.ts";
import { writePath } from "../../build/problem.ts";
import type { Rule } from "../rule.ts";

/**
 * Another name is said once, is another one than the name, which the search knows without it, and is nobody else’s: who
 * types a name gets what has it and nothing else.
 */
export const aliases: Rule = {
  id: "aliases",
  check({ data }) {
    const products = [...recordsOf(data, "cards"), ...recordsOf(data, "wallets"), ...recordsOf(data, "sims")];
    const namesOf = ({ id, name }: (typeof products)[number]["value"]) =>
      [id, ...Object.values(name)].map(compact);
    const owners = new Map(
      products.flatMap(({ file, value }) => namesOf(value).map((name) => [name, file] as const)),
    );
    return products.flatMap(({ file, value }) => {
      const said = new Set(Object.values(value.name).map(compact));
      return (value.aliases ?? []).flatMap((alias, i) => {
        const name = compact(alias);
        const owner = owners.get(name);
        const what = said.has(name)
          ? `"${alias}" is its name already, or stands above`
          : owner !== undefined && owner !== file
            ? `"${alias}" is the name of ${owner}`
            : null;
        said.add(name);
        return what === null ? [] : [{ file, path: writePath(["aliases", i]), what, mend: "take it out" }];
      });
    });
  },
};
