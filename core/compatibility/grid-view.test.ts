import { expect, test } from "vitest";
import type { Level } from "../catalogue/level.ts";
import { UNKNOWN, type Answer } from "./answer.ts";
import type { Grid, GridLine } from "./grid.ts";
import { PLAIN_VIEW, showGrid, type GridView } from "./grid-view.ts";

const line = (id: string, group: string, mine = false): GridLine => ({
  id,
  name: { en: `Row ${id}`, "zh-CN": `行${id}` },
  detail: null,
  group,
  mine,
});
const LEVELS: Record<string, Level | null> = {
  y: "supported",
  h: "partial",
  n: "unsupported",
  "?": "unknown",
  "-": null,
};
const cell = (sign: string): Answer => ({ ...UNKNOWN, level: LEVELS[sign] ?? null });
const grid: Grid = {
  id: "wallets",
  rows: [
    { ...line("a", "bank", true), aliases: ["Old name"] },
    line("b", "bank"),
    line("c", "city"),
    line("d", "city"),
  ],
  columns: [line("x", "w", true), line("y", "w"), line("z", "w")],
  cells: ["yh?", "nn?", "??-", "yy?"].map((row) => row.split("").map(cell)),
};
const shown = (view: Partial<GridView>) => showGrid(grid, { ...PLAIN_VIEW, ...view });
const rowsOf = (view: Partial<GridView>) =>
  shown(view).groups.map(({ id, rows }) => `${id}: ${rows.map((row) => row.line.id).join(" ")}`);
const columnsOf = (view: Partial<GridView>) =>
  shown(view)
    .columns.map(({ id }) => id)
    .join(" ");

test.each<[string, Partial<GridView>, string[], string]>([
  ["nothing chosen", {}, ["bank: a b", "city: c d"], "x y z"],
  ["mine only", { mineOnly: true }, ["bank: a"], "x"],
  ["differences only", { differencesOnly: true }, ["bank: a b", "city: c d"], "x y z"],
  ["differences among what is left", { differencesOnly: true, hidden: ["z"] }, ["bank: a"], "x y"],
  ["known only", { knownOnly: true }, ["bank: a b", "city: d"], "x y"],
  ["a name, in either language", { find: "行C" }, ["city: c"], "x y z"],
  ["another name it goes by", { find: "old-name" }, ["bank: a"], "x y z"],
  ["a column taken away", { hidden: ["x"] }, ["bank: a b", "city: c d"], "y z"],
  [
    "best first by a column",
    { sort: { column: "x", descending: false } },
    ["bank: a b", "city: d c"],
    "x y z",
  ],
  ["worst first", { sort: { column: "x", descending: true } }, ["city: c d", "bank: b a"], "x y z"],
  [
    "a column that is gone",
    { sort: { column: "x", descending: true }, hidden: ["x"] },
    ["bank: a b", "city: c d"],
    "y z",
  ],
  [
    "pinned rows, in the order they were pinned",
    { pinned: ["d", "a"] },
    ["pinned: d a", "bank: b", "city: c"],
    "x y z",
  ],
  [
    "a pinned row stays whatever is chosen",
    { pinned: ["c"], knownOnly: true, find: "row a" },
    ["pinned: c", "bank: a"],
    "x y",
  ],
])("%s", (_, view, rows, columns) => {
  expect(rowsOf(view)).toEqual(rows);
  expect(columnsOf(view)).toBe(columns);
});

test("a folded group keeps its count", () => {
  const [bank, city] = shown({ collapsed: ["city"] }).groups;
  expect([bank?.collapsed, city?.collapsed, city?.rows.length]).toEqual([false, true, 2]);
});

test("what has no known answer is counted, hidden or not", () => {
  for (const view of [{}, { knownOnly: true }]) {
    expect(shown(view)).toMatchObject({ unknownRows: 1, unknownColumns: 1 });
  }
});
