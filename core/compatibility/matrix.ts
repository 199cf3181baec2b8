import type { CalendarDate } from "../calendar-date.ts";
import { CARD_GROUPS, type Product, type Wallet } from "../catalogue/product.ts";
import type { Person } from "./person.ts";
import { verdictOf, type Facts, type Verdict } from "./verdict.ts";

export type GroupId = "mine" | (typeof CARD_GROUPS)[number] | "sim";

/** One row: a card or SIM, with a verdict for each wallet in the order of the columns. */
export interface MatrixRow {
  product: Product;
  mine: boolean;
  verdicts: Verdict[];
}

export interface Matrix {
  columns: Wallet[];
  groups: { id: GroupId; rows: MatrixRow[] }[];
  /** Outermost dated evidence in the grid; null when nothing is dated. */
  oldest: string | null;
  newest: string | null;
}

export interface MatrixView {
  /** Product ids the person has. */
  mine: ReadonlySet<string>;
  /** Show only rows (and columns) of one's own things. */
  mineOnly: boolean;
  /** Hide rows in which every wallet gives the same level. */
  differencesOnly: boolean;
  /** Hide rows and columns that have no known answer. */
  knownOnly: boolean;
  /** The kinds of wallets that are columns; one's own are never left out. */
  walletGroups: readonly Wallet["group"][];
  /** For whom. */
  person: Person;
}

function groupOf(product: Product): GroupId {
  return product.kind === "card" ? product.group : "sim";
}

function differs(row: MatrixRow): boolean {
  return new Set(row.verdicts.map((v) => v.level)).size > 1;
}

function isKnown(verdict: Verdict): boolean {
  return verdict.level !== "unknown";
}

/** Every card and SIM against every wallet, before any view is applied. */
function allRows(
  facts: Facts,
  columns: Wallet[],
  { mine, person }: MatrixView,
  today: CalendarDate,
): MatrixRow[] {
  return [...facts.cards, ...facts.sims].map((product) => ({
    product,
    mine: mine.has(product.id),
    verdicts: columns.map((w) =>
      verdictOf(facts, { product: product.id, target: { kind: "wallet", id: w.id } }, today, person),
    ),
  }));
}

/** Keeps the columns for which `keep` holds, in the header and in every row. */
function pickColumns(columns: Wallet[], rows: MatrixRow[], keep: (column: Wallet, index: number) => boolean) {
  const kept = columns.map((c, i) => keep(c, i));
  return {
    columns: columns.filter((_, i) => kept[i]),
    rows: rows.map((row) => ({ ...row, verdicts: row.verdicts.filter((_, i) => kept[i]) })),
  };
}

/** The card x wallet grid for one person and one view: rows in groups, one's own first; empty groups are left out. */
export function buildMatrix(facts: Facts, view: MatrixView, today: CalendarDate): Matrix {
  let columns: Wallet[] = facts.wallets
    .filter((w) => view.walletGroups.includes(w.group) || view.mine.has(w.id))
    .sort((a, b) => a.order - b.order);
  let rows = allRows(facts, columns, view, today);
  if (view.mineOnly) {
    ({ columns, rows } = pickColumns(columns, rows, (c) => view.mine.has(c.id)));
    rows = rows.filter((row) => row.mine);
  }
  if (view.knownOnly) {
    const known = columns.map((_, i) =>
      rows.some((row) => row.verdicts[i] !== undefined && isKnown(row.verdicts[i])),
    );
    rows = rows.filter((row) => row.verdicts.some(isKnown));
    ({ columns, rows } = pickColumns(columns, rows, (_, i) => known[i] ?? false));
  }
  if (view.differencesOnly) rows = rows.filter(differs);
  const order: GroupId[] = ["mine", ...CARD_GROUPS, "sim"];
  const groups = order
    .map((id) => ({ id, rows: rows.filter((row) => (row.mine ? "mine" : groupOf(row.product)) === id) }))
    .filter((group) => group.rows.length > 0);
  const dates = rows
    .flatMap((row) => row.verdicts.flatMap((v) => v.evidence.map((e) => e.asOf)))
    .filter((date) => date !== null)
    .sort();
  return { columns, groups, oldest: dates[0] ?? null, newest: dates.at(-1) ?? null };
}
