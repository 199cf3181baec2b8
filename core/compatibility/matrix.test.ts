import { expect, test } from "vitest";
import type { Card, Sim, Wallet } from "../catalogue/product.ts";
import type { Level } from "../catalogue/level.ts";
import type { Statement } from "../catalogue/statement.ts";
import { RESIDENT } from "./person.ts";
import { buildMatrix, type MatrixView } from "./matrix.ts";
import type { Facts } from "./verdict.ts";

const TODAY = "2026-11-23";
const text = { en: "x", "zh-CN": "某" };
const evidence = [{ source: "s", asOf: null, confidence: "low" as const }];
const base = (id: string) => ({ id, name: text, about: text, evidence, issuedIn: null });
const card = (id: string, group: Card["group"]): Card => ({
  ...base(id),
  kind: "card",
  group,
  funding: "debit",
  networks: [],
});
const sim = (id: string): Sim => ({ ...base(id), kind: "sim", form: "either", number: "yes" });
const wallet = (id: string, order: number): Wallet => ({
  id,
  name: text,
  about: text,
  evidence,
  kind: "wallet",
  group: "wallet",
  order,
});
const link = (product: string, target: string, level: Level, asOf: string | null): Statement => ({
  id: `${product}--${target}`,
  product,
  target: { kind: "wallet", id: target },
  level,
  short: text,
  note: text,
  factors: [],
  workarounds: [],
  evidence: [{ source: "s", asOf, confidence: "high" }],
});

/** Columns one, two, three (three is empty); rows in every group, `silent` with no answer at all. */
const FACTS: Facts = {
  cards: [
    card("travel-1", "travel"),
    card("silent", "city"),
    card("city-1", "city"),
    card("bank-1", "bank"),
    card("bank-2", "bank"),
  ],
  wallets: [wallet("three", 3), wallet("one", 1), wallet("two", 2)],
  sims: [sim("sim-1")],
  links: [
    link("bank-1", "one", "supported", "2026-01-18"),
    link("bank-1", "two", "supported", "2024"),
    link("bank-1", "three", "supported", null),
    link("bank-2", "one", "supported", "2019-03"),
    link("city-1", "two", "partial", null),
    link("travel-1", "one", "unsupported", "2026-06"),
    link("sim-1", "two", "unsupported", "2026-02"),
  ],
  acceptance: [link("silent", "one", "supported", "2001")],
};
const VIEW: MatrixView = {
  mine: new Set(),
  mineOnly: false,
  differencesOnly: false,
  knownOnly: false,
  walletGroups: ["wallet"],
  person: RESIDENT,
};
const shape = (view: Partial<MatrixView>, facts = FACTS) => {
  const matrix = buildMatrix(facts, { ...VIEW, ...view }, TODAY);
  return {
    columns: matrix.columns.map((c) => c.id),
    rows: matrix.groups.map((g) => [g.id, g.rows.map((r) => r.product.id)]),
    matrix,
  };
};
const ALL = ["one", "two", "three"];
const noThree: Facts = { ...FACTS, links: FACTS.links.filter((l) => l.target.id !== "three") };

test("columns follow their order, not the catalogue's; groups follow each other as bank, city, travel, SIM", () => {
  const { columns, rows } = shape({});
  expect(columns).toEqual(ALL);
  expect(rows).toEqual([
    ["bank", ["bank-1", "bank-2"]],
    ["city", ["silent", "city-1"]],
    ["travel", ["travel-1"]],
    ["sim", ["sim-1"]],
  ]);
});

test("one's own rows leave their group for the first one, and a group left empty goes", () => {
  const { rows } = shape({ mine: new Set(["sim-1", "bank-2", "one", "not-in-the-catalogue"]) });
  expect(rows).toEqual([
    ["mine", ["bank-2", "sim-1"]],
    ["bank", ["bank-1"]],
    ["city", ["silent", "city-1"]],
    ["travel", ["travel-1"]],
  ]);
});

test.each<[string, Partial<MatrixView>, Facts, string[], [string, string[]][]]>([
  ["mine only", { mine: new Set(["bank-1", "two"]), mineOnly: true }, FACTS, ["two"], [["mine", ["bank-1"]]]],
  ["mine only, of nothing", { mineOnly: true }, FACTS, [], []],
  [
    "known only",
    { knownOnly: true },
    noThree,
    ["one", "two"],
    [
      ["bank", ["bank-1", "bank-2"]],
      ["city", ["city-1"]],
      ["travel", ["travel-1"]],
      ["sim", ["sim-1"]],
    ],
  ],
  [
    "known only, within mine: columns that say nothing about mine go",
    { mine: new Set(["bank-2", "silent", "one", "two"]), mineOnly: true, knownOnly: true },
    FACTS,
    ["one"],
    [["mine", ["bank-2"]]],
  ],
  [
    "differences only: rows that say the same everywhere go, unknown counts as an answer",
    { differencesOnly: true },
    FACTS,
    ALL,
    [
      ["bank", ["bank-2"]],
      ["city", ["city-1"]],
      ["travel", ["travel-1"]],
      ["sim", ["sim-1"]],
    ],
  ],
])("%s", (_, view, facts, columns, rows) => {
  expect(shape(view, facts)).toMatchObject({ columns, rows });
});

test("each row has one verdict a column, in the columns' order", () => {
  const { matrix } = shape({ mine: new Set(["bank-2"]), mineOnly: false });
  expect(matrix.groups[0]?.rows[0]?.verdicts.map((v) => v.level)).toEqual([
    "supported",
    "unknown",
    "unknown",
  ]);
});

test.each<[string, Partial<MatrixView>, string | null, string | null]>([
  ["everything", {}, "2019-03", "2026-06"],
  ["only what is shown", { mine: new Set(["bank-1", "one"]), mineOnly: true }, "2026-01-18", "2026-01-18"],
  ["nothing dated", { mine: new Set(["bank-1", "three"]), mineOnly: true }, null, null],
])("dates of %s", (_, view, oldest, newest) => {
  expect(buildMatrix(FACTS, { ...VIEW, ...view }, TODAY)).toMatchObject({ oldest, newest });
});
