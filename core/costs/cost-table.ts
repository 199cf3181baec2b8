import type { LocalText } from "../catalogue/text.ts";
import { amountText } from "../parse-amount.ts";
import type { LineKind } from "../profile/basket-shape.ts";
import type { Chain, Serves } from "./chain.ts";
import type { Bar, BasketCost, LineCost } from "./cost-of-basket.ts";
import type { UnknownFee } from "./cost-of-line.ts";

/** The columns of the costs as a table for a spreadsheet. */
export const COST_COLUMNS = [
  "way",
  "line",
  "count",
  "each",
  "currency",
  "pays",
  "low",
  "likely",
  "high",
  "costs-in",
  "note",
] as const;

/** What the table needs words for. */
export interface CostWords {
  column: (column: (typeof COST_COLUMNS)[number]) => string;
  chain: (chain: Chain) => string;
  line: (kind: LineKind) => string;
  total: string;
  serves: (serves: Serves) => string;
  unknown: (unknown: UnknownFee) => string;
  noRate: (rate: { from: string; to: string }) => string;
  say: (text: LocalText) => string;
}

/** Figures without anything between thousands, for a spreadsheet; nothing where it is not known. */
function barCells(bar: Bar | null, currency: string): string[] {
  if (bar === null) return ["", "", "", currency];
  const { low, likely, high } = bar;
  return [
    ...[low, likely, high].map((minor) => (minor === null ? "" : amountText(minor, currency))),
    currency,
  ];
}

function lineRow(
  cost: BasketCost,
  { line, serves, steps, fees, noRate }: LineCost,
  words: CostWords,
): string[] {
  const said = cost.chain.said[line.kind];
  const notes = [
    ...(said === undefined ? [] : [words.say(said)]),
    ...steps.flatMap(({ unknown }) => (unknown === null ? [] : [words.unknown(unknown)])),
    ...(noRate === null ? [] : [words.noRate(noRate)]),
  ];
  return [
    words.chain(cost.chain),
    words.line(line.kind),
    String(line.count),
    amountText(line.each.minor, line.each.currency),
    line.each.currency,
    words.serves(serves),
    ...barCells(fees, cost.currency),
    notes.join(" "),
  ];
}

/** What paying costs: a row for each line of each chain, and one for all of it. */
export function costTable(costs: readonly BasketCost[], words: CostWords): string[][] {
  return [
    COST_COLUMNS.map(words.column),
    ...costs.flatMap((cost) => [
      ...cost.lines.map((line) => lineRow(cost, line, words)),
      [words.chain(cost.chain), words.total, "", "", "", "", ...barCells(cost.fees, cost.currency), ""],
    ]),
  ];
}
