import type { FeeAmount } from "../../../core/catalogue/fee.ts";
import { compare, exact } from "../../../core/costs/exact.ts";
import { writePath, type Problem } from "../../build/problem.ts";
import { walk } from "../../build/walk.ts";
import type { Rule } from "../rule.ts";

const ENDS = ["low", "likely", "high"] as const;
type Ends = Record<(typeof ENDS)[number], unknown>;

/** The parts of a fee that make it dearer as they grow, and what their absence counts as. */
const PARTS = ["percent", "fixed", "min"] as const;

const isAmount = (end: unknown): end is FeeAmount =>
  typeof end === "object" && end !== null && ("percent" in end || "fixed" in end);

const figure = (amount: FeeAmount, part: (typeof PARTS)[number]) =>
  part === "percent" ? exact(amount.percent ?? "0") : exact(amount[part]?.minor ?? 0);

const currencies = (amount: FeeAmount) =>
  [amount.fixed, amount.min, amount.max].flatMap((money) => (money === undefined ? [] : [money.currency]));

/** Whether no payment costs more by `a` than by `b`: part by part, so in one currency. */
function amountsInOrder(a: FeeAmount, b: FeeAmount): boolean {
  if (new Set([...currencies(a), ...currencies(b)]).size > 1) return false;
  const grows = PARTS.every((part) => compare(figure(a, part), figure(b, part)) <= 0);
  const [capA, capB] = [a.max?.minor ?? Infinity, b.max?.minor ?? Infinity];
  // A fee of nothing needs no cap to stay below another.
  return grows && (capA <= capB || PARTS.every((part) => compare(figure(a, part), exact(0)) === 0));
}

function inOrder(a: unknown, b: unknown): boolean {
  if (isAmount(a) && isAmount(b)) return amountsInOrder(a, b);
  if (typeof a === "number" && typeof b === "number") return a <= b;
  return typeof a === "string" && typeof b === "string" && compare(exact(a), exact(b)) <= 0;
}

/** Wherever a least, a usual and a most are given, they stand in that order, and no cap is below the least. */
export const spans: Rule = {
  id: "spans",
  check: ({ data }) =>
    data.records.flatMap(({ file, value }) => {
      const problems: Problem[] = [];
      walk(value, (node, keys) => {
        if (
          isAmount(node) &&
          node.min !== undefined &&
          node.max !== undefined &&
          node.min.minor > node.max.minor
        )
          problems.push({
            file,
            path: writePath(keys),
            what: "is at least more than it is at most",
            mend: "correct min or max",
          });
        if (!ENDS.every((end) => end in node)) return;
        const known = ENDS.filter((end) => (node as Ends)[end] !== null);
        for (const [i, end] of known.slice(1).entries()) {
          const before = known[i] ?? end;
          if (inOrder((node as Ends)[before], (node as Ends)[end])) continue;
          problems.push({
            file,
            path: writePath([...keys, end]),
            what: `is less than "${before}", or cannot be compared with it`,
            mend: "put the least under low and the most under high, in one currency",
          });
        }
      });
      return problems;
    }),
};
