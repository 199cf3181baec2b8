import { expect, test } from "vitest";
import { budgetSchema } from "./budget.ts";
import { dataPriceSchema } from "./data-price.ts";
import { feeSchema } from "./fee.ts";
import { ratesSchema } from "./rates.ts";

const text = { en: "x", "zh-CN": "某" };
const evidence = [{ source: "guide", asOf: "2026", confidence: "high" }];
const share = { percent: "1.5" };
const FEE = {
  id: "fee",
  name: text,
  chargedBy: "issuer",
  on: ["conversion"],
  whom: { products: ["card"] },
  low: share,
  likely: share,
  high: null,
  note: text,
  evidence,
};

test("a fee fits", () => {
  expect(feeSchema.safeParse(FEE).error).toBeUndefined();
});

test.each<[string, object]>([
  ["whose fee it is, is not said", { whom: {} }],
  ["a machine without a place", { chargedBy: "atm", whom: { products: ["card"] } }],
  ["a wallet’s fee without a wallet", { chargedBy: "wallet", whom: { places: ["island"] } }],
  ["nothing is known of it", { low: null, likely: null, high: null }],
  ["neither share nor sum", { low: { min: { minor: 1, currency: "CNY" } } }],
  ["a share as a float", { low: { percent: 1.5 } }],
  ["a share in another notation", { low: { percent: "1,5" } }],
  ["a half minor unit", { low: { fixed: { minor: 0.5, currency: "CNY" } } }],
  ["free, without saying how much", { when: { free: {} } }],
])("a fee is refused: %s", (_, change) => {
  expect(feeSchema.safeParse({ ...FEE, ...change }).success).toBe(false);
});

test("conversion at the till is anybody’s", () => {
  expect(feeSchema.safeParse({ ...FEE, chargedBy: "shop", whom: {} }).success).toBe(true);
});

test("a day that costs nothing known, and a price of nothing, are refused", () => {
  const row = { tier: "middle", note: text, evidence };
  expect(budgetSchema.safeParse({ id: "a", name: text, places: ["a"], rows: [row] }).success).toBe(false);
  const price = { id: "a", name: text, kind: "local", places: ["a"], note: text, evidence };
  expect(dataPriceSchema.safeParse(price).success).toBe(false);
  const perGb = { currency: "USD", low: null, likely: null, high: null };
  expect(dataPriceSchema.safeParse({ ...price, perGb }).success).toBe(false);
});

test("a set of rates without a date is refused", () => {
  const set = {
    id: "day",
    source: "bank",
    base: "EUR",
    readFrom: { package: "p", version: "1" },
    rates: { USD: "1.1" },
  };
  expect(ratesSchema.safeParse({ sets: [{ ...set, asOf: "2026-10-30" }] }).success).toBe(true);
  expect(ratesSchema.safeParse({ sets: [set] }).success).toBe(false);
  expect(ratesSchema.safeParse({ sets: [{ ...set, asOf: "2026-10-30", rates: { USD: 1.1 } }] }).success).toBe(
    false,
  );
});
