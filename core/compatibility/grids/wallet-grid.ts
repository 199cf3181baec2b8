import type { CalendarDate } from "../../calendar-date.ts";
import type { Level } from "../../catalogue/level.ts";
import type { Card, Sim, Wallet } from "../../catalogue/product.ts";
import type { Holder } from "../../people/holder.ts";
import type { Answer } from "../answer.ts";
import type { Grid } from "../grid.ts";
import type { Facts, Judge } from "../judge.ts";
import { byFamily, byGroup, productLine } from "./product-line.ts";

export interface WalletQuestion {
  mine: ReadonlySet<string>;
  holder: Holder;
  /** The kinds of wallets that are columns; one's own are never left out. */
  walletGroups: readonly Wallet["group"][];
  /** A destination, where the wallet itself must work too; null for the mainland, or abroad in general. */
  destination: string | null;
}

const WORSE: readonly Level[] = ["unsupported", "unknown", "partial", "supported"];

/** Both must hold: the card goes into the wallet, and the wallet works there. The worse of the two is the answer. */
function both(card: Answer, there: Answer): Answer {
  const rank = (cell: Answer) => WORSE.indexOf(cell.level ?? "unknown");
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
export function walletGrid(
  catalogue: Pick<Facts, "cards" | "sims" | "wallets">,
  judge: Judge,
  question: WalletQuestion,
  today: CalendarDate,
): Grid {
  const { mine, holder, walletGroups, destination } = question;
  const products = byFamily<Card | Sim>([...catalogue.cards, ...catalogue.sims]);
  const columns = catalogue.wallets
    .filter((w) => walletGroups.includes(w.group) || mine.has(w.id))
    .toSorted((a, b) => a.order - b.order)
    .map((w) => productLine(w, mine, false));
  const there = new Map(
    columns.map(({ id }) => {
      const target = { kind: "destination", id: destination ?? "" } as const;
      return [id, judge.answer({ product: id, target }, holder, today)];
    }),
  );
  const cellFor = (product: string, wallet: string): Answer => {
    const target = { kind: "wallet", id: wallet } as const;
    const link = judge.answer({ product, target }, holder, today);
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
