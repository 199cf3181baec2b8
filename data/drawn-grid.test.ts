import { expect, test } from "vitest";
import type { Statement } from "../core/catalogue/statement.ts";
import { createJudge } from "../core/compatibility/judge.ts";
import { RESIDENT } from "../core/people/holder.ts";
import { shippedCatalogue } from "./build/shipped-catalogue.ts";

const catalogue = shippedCatalogue();
const judge = createJudge(catalogue);
const TODAY = "2026-11-28";
const MOST_UNKNOWN = 15;

/** The main grid as it was drawn (design, picture 02): 14 rows by 6 columns. */
const ROWS = [
  "icbc-debit",
  "type-2-account",
  "icbc-visa-credit",
  "hangzhou-citizen-card",
  "hangzhou-tong",
  "e-social-security-card",
  "shanghai-transit",
  "visa-foreign",
  "jcb-foreign",
  "diners-foreign",
  "amex-foreign",
  "unionpay-foreign",
  "unionpay-tour-card",
  "co-prepaid-sim",
];
const COLUMNS: Statement["target"][] = [
  ...["alipay", "wechat-pay", "unionpay-app", "e-cny", "apple-pay"].map((id): Statement["target"] => ({
    kind: "wallet",
    id,
  })),
  { kind: "destination", id: "mainland-china", use: "metro-gate" },
];

const cells = ROWS.flatMap((product) =>
  COLUMNS.map((target) => judge.answer({ product, target }, RESIDENT, TODAY)),
);
const unknown = cells.filter(({ level }) => level === "unknown");

test(`of the ${cells.length} cells of the drawn grid ${unknown.length} are unknown, at most ${MOST_UNKNOWN}`, () => {
  expect(cells).toHaveLength(84);
  expect(unknown.length).toBeLessThanOrEqual(MOST_UNKNOWN);
});

test("what is unknown says what was looked for, in both languages", () => {
  for (const { asked, note } of unknown) {
    expect(note?.en, `${asked?.product} × ${asked?.target.id}`).toMatch(/^Looked for/);
    expect(note?.["zh-CN"], `${asked?.product} × ${asked?.target.id}`).toMatch(/^找过/);
  }
});

test("gates are asked for in one word", () => {
  const uses = catalogue.acceptance.map(({ target }) => target.use);
  expect(uses).toContain("metro-gate");
  expect(uses).not.toContain("metro-bus-payment");
});
