import { compare, minus, asNumber, ZERO, type Exact } from "../../../core/costs/exact.ts";
import { formatMoney } from "../../../core/money.ts";
import { partsOfFact, type Advice } from "../../../core/scenarios/advise.ts";
import { moneyAt } from "../../../core/scenarios/options/scaled.ts";
import type { SwappingFact } from "../../../core/scenarios/swapping-facts.ts";
import type { Stability } from "../../../core/scenarios/tipping-points.ts";
import type { SupposedChange, WhatWouldChange } from "../../../core/scenarios/what-would-change.ts";
import { useWords } from "../../session/language.tsx";
import { useOptionText } from "./use-option-text.ts";

/** One change in words, and who is first then; null where nobody else is. `from`, `to`: a weight today and there. */
export interface ChangeRow {
  id: string;
  what: string;
  first: string | null;
  from: string | null;
  to: string | null;
}

/** So many of each kind: the nearest. */
const MOST = { weights: 4, facts: 3, things: 4, idle: 2 } as const;

const far = (a: Exact, b: Exact) => Math.abs(asNumber(minus(a, b)));

/** What would change the first place, in words, the nearest of each kind first. */
export function useChangeText(advice: Advice, changes: WhatWouldChange): ChangeRow[] {
  const { t } = useWords();
  const { topic, ranking } = advice;
  const text = useOptionText(topic);
  const options = ranking.ranked.map(({ option }) => option);
  const nameOf = (id: string | null) => {
    const found = options.find((option) => option.id === id);
    return found === undefined ? null : text.name(found);
  };
  const round = (value: Exact) => String(Math.round(asNumber(value) * 10) / 10);

  function weightRows({ criterion, from, low, high, below, above }: Stability) {
    const row = (rival: string | null, at: Exact, way: "more" | "less") =>
      rival === null
        ? []
        : [
            {
              far: far(at, from),
              row: {
                id: `${criterion} ${way}`,
                what: t(`advice.change.${way}`, { criterion: text.criterion(criterion) }),
                first: nameOf(rival),
                from: round(from),
                to: round(at),
              },
            },
          ];
    return [...row(above, high, "more"), ...row(below, low, "less")];
  }

  function factRow({ fact, rival, at, above }: SwappingFact): ChangeRow {
    const part = partsOfFact(options, fact);
    const only = part.length === 1 && part[0]?.options.length === 1 ? part[0].options[0] : undefined;
    const criterion = part[0]?.criterion ?? "";
    const worth = only?.worths.get(criterion);
    const isMoney = topic.criteria.some(({ id, as }) => id === criterion && as === "cost");
    const money = isMoney && worth !== undefined ? moneyAt(topic, worth, fact, at) : null;
    const what =
      only !== undefined && money !== null
        ? t(above ? "advice.change.cheaper" : "advice.change.dearer", {
            option: text.name(only),
            money: formatMoney(money),
          })
        : t(above ? "advice.change.well" : "advice.change.badly", { fact: text.fact(options, fact) });
    return { id: `${fact} ${rival}`, what, first: nameOf(rival), from: null, to: null };
  }

  function thingRow({ supposed, first, changes: does, firstName }: SupposedChange): ChangeRow {
    const what =
      supposed.kind === "product"
        ? t("advice.suppose.product", { product: text.product(supposed.product) })
        : t(`advice.suppose.${supposed.requirement}.${supposed.holds ? "yes" : "no"}`);
    const then = firstName === null ? t("advice.none") : text.name({ name: firstName });
    return {
      id: `${what} ${first ?? ""}`,
      what,
      first: does ? then : null,
      from: null,
      to: null,
    };
  }

  const weights = changes.stability
    .flatMap(weightRows)
    .toSorted((a, b) => a.far - b.far)
    .slice(0, MOST.weights);
  const doing = changes.supposed.filter((one) => one.changes).slice(0, MOST.things);
  const idle = changes.supposed.filter((one) => !one.changes).slice(0, MOST.idle);
  // A fact that decides whatever else there is stands once, for the rival it needs least for.
  const facts = changes.facts.filter(({ at }) => compare(at, ZERO) >= 0).slice(0, MOST.facts);
  return [...weights.map(({ row }) => row), ...facts.map(factRow), ...[...doing, ...idle].map(thingRow)];
}
