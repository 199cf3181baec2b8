import type { CalendarDate } from "../../calendar-date.ts";
import type { Level } from "../../catalogue/level.ts";
import type { Card, Sim, Wallet } from "../../catalogue/product.ts";
import type { Grid, GridCell } from "../grid.ts";
import type { Person } from "../person.ts";
import type { Facts } from "../fact-index.ts";
import { verdictOf } from "../verdict.ts";
import { byFamily, byGroup, productLine } from "./product-line.ts";
import { verdictCell } from "./verdict-cell.ts";

export interface WalletQuestion {
  mine: ReadonlySet<string>;
  person: Person;
  /** The kinds of wallets that are columns; one's own are never left out. */
  walletGroups: readonly Wallet["group"][];
  /** A destination, where the wallet itself must work too; null for the mainland, or abroad in general. */
  destination: string | null;
}

const WORSE: readonly Level[] = ["unsupported", "unknown", "partial", "supported"];

/** Both must hold: the card goes into the wallet, and the wallet works there. The worse of the two is the answer. */
function both(card: GridCell, there: GridCell): GridCell {
  const rank = (cell: GridCell) => WORSE.indexOf(cell.level ?? "unknown");
  const [first, second] = rank(there) < rank(card) ? [there, card] : [card, there];
  return {
    ...first,
    reasons: [...first.reasons, ...second.reasons],
    conditions: [...first.conditions, ...second.conditions, ...(second.note === null ? [] : [second.note])],
    limits: [...first.limits, ...second.limits],
    fees: [...first.fees, ...second.fees],
    evidence: [...first.evidence, ...second.evidence],
  };
}

/** Card x wallet: can a holder of this card add it to this wallet and pay with it in a shop? */
export function walletGrid(catalogue: Facts, question: WalletQuestion, today: CalendarDate): Grid {
  const { mine, person, walletGroups, destination } = question;
  const products = byFamily<Card | Sim>([...catalogue.cards, ...catalogue.sims]);
  const columns = catalogue.wallets
    .filter((w) => walletGroups.includes(w.group) || mine.has(w.id))
    .toSorted((a, b) => a.order - b.order)
    .map((w) => productLine(w, mine, false));
  const there = new Map(
    columns.map(({ id }) => {
      const target = { kind: "destination", id: destination ?? "" } as const;
      return [id, verdictCell(catalogue, verdictOf(catalogue, { product: id, target }, today, person))];
    }),
  );
  const cellFor = (product: string, wallet: string): GridCell => {
    const target = { kind: "wallet", id: wallet } as const;
    const link = verdictCell(catalogue, verdictOf(catalogue, { product, target }, today, person));
    const atPlace = there.get(wallet);
    return destination === null || atPlace === undefined ? link : both(link, atPlace);
  };
  const rows = byGroup(products.map((product) => productLine(product, mine)));
  return {
    id: "wallets",
    rows,
    columns,
    cells: rows.map((row) => columns.map((column) => cellFor(row.id, column.id))),
  };
}
