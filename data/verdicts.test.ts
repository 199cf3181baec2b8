import { expect, test } from "vitest";
import { createJudge, type Facts } from "../core/compatibility/judge.ts";
import { RESIDENT } from "../core/people/holder.ts";
import { PLAIN_VIEW, showGrid, type GridView } from "../core/compatibility/grid-view.ts";
import { walletGrid } from "../core/compatibility/grids/wallet-grid.ts";
import { readdirSync, readFileSync } from "node:fs";
import { BASIS } from "./verdict-basis.fixture.ts";

const read = (folder: string) =>
  readdirSync(new URL(`${folder}/`, import.meta.url))
    .filter((f) => f.endsWith(".json"))
    .map((f) => JSON.parse(readFileSync(new URL(`${folder}/${f}`, import.meta.url), "utf8")));
const facts: Facts = {
  cards: read("cards"),
  wallets: read("wallets"),
  sims: read("sims"),
  destinations: read("destinations"),
  links: read("links"),
  features: read("features"),
  acceptance: read("acceptance"),
};
const judge = createJudge(facts);
const TODAY = "2026-11-23";

/** Written from the fact tables (china.md section 3, china-grid.md, grid-3.md), not from the output. */
test.each([
  ["hangzhou-citizen-card", "alipay", "partial", "own"],
  ["hangzhou-citizen-card", "wsapp", "unsupported", "own"],
  ["hangzhou-citizen-card", "apple-pay", "unsupported", "own"],
  ["icbc-debit", "alipay", "supported", "own"],
  ["icbc-debit", "wechat-pay", "supported", "own"],
  ["icbc-debit", "apple-pay", "supported", "own"],
  ["icbc-visa-credit", "apple-pay", "partial", "own"],
  ["icbc-visa-credit", "alipay", "unsupported", "inherited"],
  ["visa-credit-cn", "alipay", "unsupported", "own"],
  ["visa-foreign", "alipay", "partial", "own"],
  ["visa-foreign", "wechat-pay", "partial", "own"],
  ["shanghai-transit", "apple-pay", "partial", "own"],
  ["shanghai-transit", "wsapp", "unsupported", "own"],
  ["smart-travel-card", "wsapp", "unsupported", "own"],
  ["co-prepaid-sim", "alipay", "unsupported", "own"],
  ["co-prepaid-sim", "wechat-pay", "unsupported", "own"],
  ["travel-esim", "wechat-pay", "unsupported", "own"],
] as const)("%s in %s: %s (%s)", (product, wallet, level, basis) => {
  expect(judge.answer({ product, target: { kind: "wallet", id: wallet } }, RESIDENT, TODAY)).toMatchObject({
    level,
    ...BASIS[basis],
  });
});

const grid = walletGrid(
  facts,
  judge,
  {
    mine: new Set(["icbc-debit", "alipay"]),
    holder: RESIDENT,
    walletGroups: ["wallet", "phone"],
    destination: null,
  },
  TODAY,
);
const shown = (view: Partial<GridView>) => showGrid(grid, { ...PLAIN_VIEW, ...view });

test("one's own things come first, in a group of their own", () => {
  const { groups, columns } = shown({});
  expect(groups[0]?.id).toBe("mine");
  expect(groups[0]?.rows.map((row) => row.line.id)).toEqual(["icbc-debit"]);
  expect(columns.slice(0, 6).map((c) => c.id)).toEqual([
    "alipay",
    "wechat-pay",
    "unionpay-app",
    "e-cny",
    "apple-pay",
    "wsapp",
  ]);
});

test("mine only leaves one's own rows and columns; known only leaves no row or column without an answer", () => {
  expect(shown({ mineOnly: true }).columns.map((c) => c.id)).toEqual(["alipay"]);
  for (const row of shown({ knownOnly: true }).groups.flatMap((g) => g.rows))
    expect(row.cells.some((cell) => cell.level !== "unknown")).toBe(true);
});

test("differences only hides rows that say the same everywhere", () => {
  for (const row of shown({ differencesOnly: true }).groups.flatMap((g) => g.rows))
    expect(new Set(row.cells.map((cell) => `${cell.level} ${cell.short?.en}`)).size).toBeGreaterThan(1);
});
