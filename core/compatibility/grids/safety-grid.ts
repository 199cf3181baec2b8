import type { CalendarDate } from "../../calendar-date.ts";
import type { Catalogue } from "../../catalogue/catalogue.ts";
import type { SecurityCriterion } from "../../catalogue/security-criterion.ts";
import { UNKNOWN, type Answer } from "../answer.ts";
import { basisOf } from "../basis-of.ts";
import type { Grid } from "../grid.ts";
import { byGroup, productLine } from "./product-line.ts";

function cellOf(criterion: SecurityCriterion, wallet: string, today: CalendarDate): Answer {
  const value = criterion.values.find((v) => v.wallet === wallet);
  if (value === undefined) return UNKNOWN;
  return {
    ...UNKNOWN,
    level: value.level,
    short: value.short,
    note: value.text,
    ...basisOf(value, value.evidence, today),
    record: `security-criteria/${criterion.id}`,
  };
}

/** Wallets x criteria: how safe is each wallet? Only wallets of which something is known. */
export function safetyGrid(catalogue: Catalogue, mine: ReadonlySet<string>, today: CalendarDate): Grid {
  const criteria = catalogue["security-criteria"].toSorted((a, b) => a.order - b.order);
  const compared = catalogue.wallets
    .filter(({ id }) => criteria.some((c) => c.values.some((v) => v.wallet === id)))
    .toSorted((a, b) => a.order - b.order);
  const rows = byGroup(compared.map((wallet) => productLine(wallet, mine)));
  return {
    id: "safety",
    rows,
    columns: criteria.map(({ id, name }) => ({ id, name, detail: null, group: "criterion", mine: false })),
    cells: rows.map((row) => criteria.map((criterion) => cellOf(criterion, row.id, today))),
  };
}
