import type { CalendarDate } from "../../calendar-date.ts";
import type { Catalogue } from "../../catalogue/catalogue.ts";
import type { Destination } from "../../catalogue/destination.ts";
import type { Product } from "../../catalogue/product.ts";
import type { Statement } from "../../catalogue/statement.ts";
import type { LocalText } from "../../catalogue/text.ts";
import { EMPTY_CELL, type Grid, type GridCell } from "../grid.ts";
import type { Person } from "../person.ts";
import { verdictOf } from "../verdict.ts";
import { byFamily, byGroup, productLine } from "./product-line.ts";
import { verdictCell } from "./verdict-cell.ts";

export interface PlacesQuestion {
  mine: ReadonlySet<string>;
  person: Person;
  /** The one thing asked for (a feature’s id); null for "does it work there at all", answered by paying in a shop. */
  use: string | null;
}

/** What stands for "works there" when a record speaks of one use only. */
const ANY_SHOP = "pay-in-shop";

/** In a part of the place only: its name goes before what is said of it. */
function inArea({ target, note }: Statement): LocalText {
  const area = target.kind === "destination" ? target.area?.name : undefined;
  if (area === undefined) return note;
  return { en: `${area.en}: ${note.en}`, "zh-CN": `${area["zh-CN"]}：${note["zh-CN"]}` };
}

/** Answers of single cities or lines as one: the same for all, or partial where they differ. */
function areasAsOne(cells: readonly GridCell[], statements: readonly Statement[]): GridCell {
  const [first] = cells;
  if (first === undefined) return EMPTY_CELL;
  const levels = new Set(cells.map((cell) => cell.level));
  const names = statements.flatMap(({ target }) =>
    target.kind === "destination" && target.area !== undefined ? [target.area.name] : [],
  );
  const short: LocalText = {
    en: names.map((name) => name.en).join(", "),
    "zh-CN": names.map((name) => name["zh-CN"]).join("、"),
  };
  return {
    ...first,
    level: levels.size === 1 ? first.level : "partial",
    short,
    note: statements[0] === undefined ? first.note : inArea(statements[0]),
    conditions: [...statements.slice(1).map(inArea), ...cells.flatMap((cell) => cell.conditions)],
    evidence: cells.flatMap((cell) => cell.evidence),
  };
}

/** Where one travels to first, then wider places, then the mainland and its cities. */
function byReach(destinations: readonly Destination[]): Destination[] {
  const rank = ({ trips, region }: Destination) => (trips ? 0 : region === null ? 1 : 2);
  return destinations.toSorted((a, b) => rank(a) - rank(b));
}

/** Instruments x destinations: does it work there? */
export function placesGrid(catalogue: Catalogue, question: PlacesQuestion, today: CalendarDate): Grid {
  const { mine, person, use } = question;
  const places = byReach(catalogue.destinations).filter(({ id }) =>
    catalogue.acceptance.some((s) => s.target.id === id),
  );
  const judge = (product: string, target: Statement["target"]) =>
    verdictCell(catalogue, verdictOf(catalogue, { product, target }, today, person));

  function cellFor(product: string, place: string): GridCell {
    const asked = use === null ? [undefined, ANY_SHOP] : [use];
    const targetFor = (one: string | undefined) =>
      ({ kind: "destination", id: place, ...(one !== undefined && { use: one }) }) as const;
    for (const one of asked) {
      const target = targetFor(one);
      const whole = judge(product, target);
      if (whole.record !== null) return whole;
      const parts = catalogue.acceptance.filter(
        (s) => s.product === product && s.target.id === place && s.target.use === one,
      );
      if (parts.length > 0)
        // An answer for the whole place takes the place of those for its parts.
        return {
          ...areasAsOne(
            parts.map((s) => judge(product, s.target)),
            parts,
          ),
          asked: { product, target },
        };
    }
    return { ...EMPTY_CELL, asked: { product, target: targetFor(use ?? undefined) } };
  }

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
