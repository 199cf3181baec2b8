import type { CalendarDate } from "../../calendar-date.ts";
import type { Catalogue } from "../../catalogue/catalogue.ts";
import type { Destination } from "../../catalogue/destination.ts";
import type { Product } from "../../catalogue/product.ts";
import type { Holder } from "../../people/holder.ts";
import type { Grid } from "../grid.ts";
import type { Judge } from "../judge.ts";
import { byFamily, byGroup, productLine } from "./product-line.ts";

export interface PlacesQuestion {
  mine: ReadonlySet<string>;
  holder: Holder;
  /** The one thing asked for (a feature’s id); null for "does it work there at all", which shops answer. */
  use: string | null;
}

/** What is abroad for somebody first, then wider places, then those of the region they live in. */
function byReach(destinations: readonly Destination[], home: string): Destination[] {
  const rank = ({ region }: Destination) => (region === null ? 1 : region === home ? 2 : 0);
  return destinations.toSorted((a, b) => rank(a) - rank(b));
}

/** Instruments x destinations: does it work there? */
export function placesGrid(
  catalogue: Catalogue,
  judge: Judge,
  question: PlacesQuestion,
  today: CalendarDate,
): Grid {
  const { mine, holder, use } = question;
  const spokenOf = new Set(catalogue.acceptance.map((s) => s.target.id));
  const places = byReach(catalogue.destinations, holder.home).filter(({ id }) => spokenOf.has(id));
  const cellFor = (product: string, id: string) =>
    judge.answer(
      { product, target: { kind: "destination", id, ...(use !== null && { use }) } },
      holder,
      today,
    );
  const products = byFamily<Product>([...catalogue.cards, ...catalogue.wallets, ...catalogue.sims]);
  const lines = byGroup(products.map((product) => productLine(product, mine)));
  const answered = lines.map((row) => ({ row, cells: places.map(({ id }) => cellFor(row.id, id)) }));
  // Most products are of one place only; a row in which nobody says anything answers nothing here.
  const kept = answered.filter(({ row, cells }) => row.mine || cells.some((cell) => cell.record !== null));
  return {
    id: "places",
    rows: kept.map(({ row }) => row),
    columns: places.map(({ id, name }) => ({ id, name, detail: null, group: "place", mine: false })),
    cells: kept.map(({ cells }) => cells),
  };
}
