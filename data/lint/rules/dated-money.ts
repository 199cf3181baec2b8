import { freshnessOf } from "../../../core/catalogue/freshness.ts";
import type { Evidence } from "../../../core/catalogue/evidence.ts";
import type { LocalText } from "../../../core/catalogue/text.ts";
import { writePath } from "../../build/problem.ts";
import { walk } from "../../build/walk.ts";
import type { Rule } from "../rule.ts";

/** A sum with its currency, or a share. */
const MONEY = /\b[A-Z]{3} ?\d|\d%/;
const YEAR = /(?:19|20)\d\d|undated/;

/** The texts beside a list of evidence that rest on it: sentences, and lists of them. */
const TEXTS = ["text", "note", "why", "conditions", "limits", "fees"] as const;

const isText = (value: unknown): value is LocalText =>
  typeof value === "object" && value !== null && "en" in value && "zh-CN" in value;

/** What a text that rests only on stale sources costs is an old price: it names its year. */
export const datedMoney: Rule = {
  id: "dated-money",
  check({ data }) {
    const { reviewed } = data.review.freshness;
    const isOld = (evidence: readonly Evidence[]) =>
      evidence.length > 0 && evidence.every(({ asOf }) => freshnessOf(asOf, reviewed) === "stale");
    return data.records.flatMap(({ file, value }) => {
      const problems: ReturnType<Rule["check"]> = [];
      walk(value, (node, keys) => {
        if (keys.includes("history") || !("evidence" in node) || !isOld(node.evidence as Evidence[])) return;
        for (const field of TEXTS) {
          const texts = [(node as Record<string, unknown>)[field]].flat().filter(isText);
          for (const { en } of texts) {
            if (!MONEY.test(en) || YEAR.test(en)) continue;
            problems.push({
              file,
              path: writePath([...keys, field]),
              what: `"${en}" is a price of more than three years ago without its year`,
              mend: "name the year in both languages, or find a newer source",
            });
          }
        }
      });
      return problems;
    });
  },
};
