import { CURRENCIES } from "../../../core/currencies.ts";
import { writePath, type Problem } from "../../build/problem.ts";
import type { ParsedData } from "../../build/parse-records.ts";
import { walk } from "../../build/walk.ts";
import type { Rule } from "../rule.ts";

const RATES = "rates.json";
const inUse = new Set(CURRENCIES);

/** What is wrong with the sets themselves. That each has a date is the schema's to say. */
function ofSets({ rates, sources }: ParsedData): Problem[] {
  const problems: Problem[] = [];
  for (const [i, set] of rates.sets.entries()) {
    const at = (field: string) => ({ file: RATES, path: writePath(["sets", i, field]) });
    if (sources[set.source] === undefined)
      problems.push({
        ...at("source"),
        what: `there is no source "${set.source}"`,
        mend: "add it to sources.json",
      });
    if (!set.id.endsWith(set.asOf))
      problems.push({
        ...at("id"),
        what: `does not end with the date ${set.asOf}`,
        mend: "name it after its date",
      });
    if (set.rates[set.base] !== undefined)
      problems.push({ ...at("rates"), what: `has a rate of ${set.base} for itself`, mend: "take it out" });
    for (const [currency, rate] of Object.entries(set.rates))
      if (/^0(?:\.0+)?$/.test(rate))
        problems.push({
          ...at("rates"),
          what: `${currency} is worth nothing`,
          mend: "take the currency out",
        });
  }
  return problems;
}

/** Sums in a currency that nobody uses, or that no dated set can convert. */
function ofRecords({ records, rates }: ParsedData): Problem[] {
  const dated = new Set(rates.sets.flatMap((set) => [set.base, ...Object.keys(set.rates)]));
  return records.flatMap(({ file, value }) => {
    const problems: Problem[] = [];
    walk(value, (node, keys) => {
      if (!("currency" in node)) return;
      const currency = String(node.currency);
      if (inUse.has(currency) && dated.has(currency)) return;
      const path = writePath([...keys, "currency"]);
      problems.push(
        inUse.has(currency)
          ? {
              file,
              path,
              what: `no rate with a date converts ${currency}`,
              mend: "add it to a set of rates.json",
            }
          : { file, path, what: `there is no currency ${currency}`, mend: "write the ISO 4217 code" },
      );
    });
    return problems;
  });
}

/** No money is converted without a rate's date: every currency in the data has a rate of a dated, sourced set. */
export const rates: Rule = { id: "rates", check: ({ data }) => [...ofSets(data), ...ofRecords(data)] };
