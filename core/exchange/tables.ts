import type { ChecklistPhase } from "../checklist/merge.ts";
import type { Lookup } from "../catalogue/lookup.ts";
import type { Answer } from "../compatibility/answer.ts";
import type { GridLine } from "../compatibility/grid.ts";
import type { ShownGrid } from "../compatibility/grid-view.ts";
import type { Records } from "../profile/profile.ts";
import type { Thing } from "../profile/thing.ts";

/** Rows of cells; the first is the head. */
export type Table = string[][];

/** The columns of the list of things; the import from CSV knows the same names. */
export const THING_COLUMNS = [
  "person",
  "kind",
  "product",
  "label",
  "last-digits",
  "expires",
  "notes",
  "archived",
] as const;
export type ThingColumn = (typeof THING_COLUMNS)[number];

export const LINK_COLUMNS = ["person", "card", "wallet", "state", "since", "phone-digits", "notes"] as const;
export const CHECKLIST_COLUMNS = ["phase", "due", "item", "state", "done-on", "note"] as const;

/** What the tables need words for. */
export interface TableWords {
  column: (column: string) => string;
  /** The kind of a product, or of a telephone. */
  kind: (kind: "card" | "wallet" | "sim" | "phone") => string;
  product: (id: string) => string;
  /** A thing in one name. */
  thing: (thing: Thing) => string;
  linkState: (state: Records["links"][number]["state"]) => string;
  yes: string;
}

/** Cards, wallets, SIMs and telephones, one a row. */
export function thingsTable({ people, things }: Records, lookup: Lookup, words: TableWords): Table {
  const nameOf = new Map(people.map(({ id, name }) => [id, name]));
  const kindOf = (thing: Thing) => {
    const kind = thing.device === null ? lookup.kindOf(thing.product) : "phone";
    return kind === undefined ? "" : words.kind(kind);
  };
  return [
    THING_COLUMNS.map(words.column),
    ...things.map((thing) => [
      nameOf.get(thing.person) ?? "",
      kindOf(thing),
      words.product(thing.product),
      thing.label,
      thing.lastDigits ?? "",
      thing.expires ?? "",
      thing.notes,
      thing.archived ? words.yes : "",
    ]),
  ];
}

/** Which card is in which wallet, one link a row. */
export function linksTable({ people, things, links }: Records, words: TableWords): Table {
  const nameOf = new Map(people.map(({ id, name }) => [id, name]));
  const thingOf = new Map(things.map((thing) => [thing.id, thing]));
  const thing = (id: string) => {
    const one = thingOf.get(id);
    return one === undefined ? id : words.thing(one);
  };
  return [
    LINK_COLUMNS.map(words.column),
    ...links.map((link) => [
      nameOf.get(thingOf.get(link.card)?.person ?? "") ?? "",
      thing(link.card),
      thing(link.wallet),
      words.linkState(link.state),
      link.since ?? "",
      link.phoneDigits ?? "",
      link.notes,
    ]),
  ];
}

/** Words of a checklist’s items. */
export interface ChecklistWords {
  column: (column: string) => string;
  phase: (phase: ChecklistPhase["phase"]) => string;
  title: (item: ChecklistPhase["items"][number]) => string;
  state: (state: ChecklistPhase["items"][number]["mark"]["state"]) => string;
}

/** The items of a trip, phase by phase. */
export function checklistTable(phases: readonly ChecklistPhase[], words: ChecklistWords): Table {
  return [
    CHECKLIST_COLUMNS.map(words.column),
    ...phases.flatMap(({ phase, items }) =>
      items.map((item) => [
        words.phase(phase),
        item.due ?? "",
        words.title(item),
        words.state(item.mark.state),
        item.mark.doneOn ?? "",
        item.mark.note,
      ]),
    ),
  ];
}

/** Words of a grid. */
export interface GridWords {
  line: (line: GridLine) => string;
  cell: (row: GridLine, column: GridLine, cell: Answer) => string;
}

/** A grid as it is shown, with the rows of folded groups. */
export function gridTable({ columns, groups }: ShownGrid, words: GridWords): Table {
  return [
    ["", ...columns.map(words.line)],
    ...groups
      .flatMap(({ rows }) => rows)
      .map(({ line, cells }) => [
        words.line(line),
        ...cells.map((cell, i) => {
          const column = columns[i];
          return column === undefined ? "" : words.cell(line, column, cell);
        }),
      ]),
  ];
}
