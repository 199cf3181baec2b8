import type { CalendarDate } from "../../calendar-date.ts";
import type { Catalogue } from "../../catalogue/catalogue.ts";
import type { Product } from "../../catalogue/product.ts";
import type { LocalText } from "../../catalogue/text.ts";
import type { Holder } from "../../people/holder.ts";
import type { Pair } from "../../catalogue/statement.ts";
import { UNKNOWN, type Answer } from "../answer.ts";
import type { Grid, GridLine } from "../grid.ts";
import type { Judge } from "../judge.ts";
import { productLine } from "./product-line.ts";
import { safetyGrid } from "./safety-grid.ts";

/** How many products can stand beside each other. */
export const SIDE_BY_SIDE = { min: 2, max: 4 } as const;

/** The products an address names: of one kind (the first one’s), each once, at most four. Unknown ids are left out. */
export function chosenProducts(catalogue: Catalogue, ids: readonly string[]): Product[] {
  const all: Product[] = [...catalogue.cards, ...catalogue.wallets, ...catalogue.sims];
  const found = [...new Set(ids)].map((id) => all.find((p) => p.id === id)).filter((p) => p !== undefined);
  return found.filter((p) => p.kind === found[0]?.kind).slice(0, SIDE_BY_SIDE.max);
}

type Row = { line: GridLine; cells: Answer[] };

const lineOf = (id: string, name: LocalText, group: string): GridLine => ({
  id,
  name,
  detail: null,
  group,
  mine: false,
});

/**
 * Two to four products of one kind beside each other: wallets, then places and what one does there, then how safe.
 * Only rows in which somebody said something about one of them.
 */
export function sideBySideGrid(
  catalogue: Catalogue,
  judge: Judge,
  products: readonly Product[],
  mine: ReadonlySet<string>,
  holder: Holder,
  today: CalendarDate,
): Grid {
  const cellsFor = (target: Pair["target"]) =>
    products.map((product) => judge.answer({ product: product.id, target }, holder, today));
  const wallets = catalogue.wallets
    .toSorted((a, b) => a.order - b.order)
    .map((wallet): Row => ({
      line: lineOf(wallet.id, wallet.name, "in-wallet"),
      cells: cellsFor({ kind: "wallet", id: wallet.id }),
    }));
  const places = catalogue.destinations.map((place): Row => ({
    line: lineOf(place.id, place.name, "at-place"),
    cells: cellsFor({ kind: "destination", id: place.id }),
  }));
  const rows = [...wallets, ...places, ...safetyRows(catalogue, products, mine, today)].filter(({ cells }) =>
    cells.some((cell) => cell.record !== null),
  );
  return {
    id: "side-by-side",
    rows: rows.map(({ line }) => line),
    columns: products.map((product) => productLine(product, mine, false)),
    cells: rows.map(({ cells }) => cells),
  };
}

/** The safety grid turned round, for wallets. */
function safetyRows(
  catalogue: Catalogue,
  products: readonly Product[],
  mine: ReadonlySet<string>,
  today: CalendarDate,
): Row[] {
  if (products[0]?.kind !== "wallet") return [];
  const safety = safetyGrid(catalogue, mine, today);
  const rowOf = (id: string) => safety.rows.findIndex((row) => row.id === id);
  return safety.columns.map((criterion, column): Row => ({
    line: { ...criterion, group: "criterion" },
    cells: products.map(({ id }) => safety.cells[rowOf(id)]?.[column] ?? UNKNOWN),
  }));
}
