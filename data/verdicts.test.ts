import { expect, test } from "vitest";
import { RESIDENT } from "../core/compatibility/person.ts";
import { verdictOf } from "../core/compatibility/verdict.ts";
import { buildMatrix } from "../core/compatibility/matrix.ts";
import type { Facts } from "../core/compatibility/verdict.ts";
import { readdirSync, readFileSync } from "node:fs";

const read = (folder: string) =>
  readdirSync(new URL(`${folder}/`, import.meta.url))
    .filter((f) => f.endsWith(".json"))
    .map((f) => JSON.parse(readFileSync(new URL(`${folder}/${f}`, import.meta.url), "utf8")));
const facts: Facts = {
  cards: read("cards"),
  wallets: read("wallets"),
  sims: read("sims"),
  links: read("links"),
  acceptance: read("acceptance"),
};
const TODAY = "2026-11-23";

/** Written from the fact tables (china.md section 3, china-grid.md), not from the output. */
test.each([
  ["hangzhou-citizen-card", "alipay", "unknown", "own"],
  ["hangzhou-citizen-card", "wsapp", "unsupported", "own"],
  ["hangzhou-citizen-card", "apple-pay", "unknown", "none"],
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
  expect(verdictOf(facts, { product, target: { kind: "wallet", id: wallet } }, TODAY)).toMatchObject({
    level,
    basis,
  });
});

const VIEW = {
  mine: new Set(["icbc-debit", "alipay"]),
  mineOnly: false,
  differencesOnly: false,
  knownOnly: false,
  walletGroups: ["wallet", "phone"] as const,
  person: RESIDENT,
};

test("one's own things come first, in a group of their own", () => {
  const { groups, columns } = buildMatrix(facts, VIEW, TODAY);
  expect(groups[0]?.id).toBe("mine");
  expect(groups[0]?.rows.map((r) => r.product.id)).toEqual(["icbc-debit"]);
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
  const mine = buildMatrix(facts, { ...VIEW, mineOnly: true }, TODAY);
  expect(mine.columns.map((c) => c.id)).toEqual(["alipay"]);
  const known = buildMatrix(facts, { ...VIEW, knownOnly: true }, TODAY);
  for (const row of known.groups.flatMap((g) => g.rows))
    expect(row.verdicts.some((v) => v.level !== "unknown")).toBe(true);
});

test("differences only hides rows that say the same everywhere", () => {
  const { groups } = buildMatrix(facts, { ...VIEW, differencesOnly: true }, TODAY);
  for (const row of groups.flatMap((g) => g.rows))
    expect(new Set(row.verdicts.map((v) => v.level)).size).toBeGreaterThan(1);
});
