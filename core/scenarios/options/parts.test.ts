import { expect, test } from "vitest";
import type { LeadTime } from "../../catalogue/lead-time.ts";
import type { Topic } from "../../catalogue/topic.ts";
import { asNumber } from "../../costs/exact.ts";
import { seen, words } from "../../facts/catalogue.fixture.ts";
import { isKnown, middle } from "../worth.ts";
import { daysOf } from "./lead-times.ts";
import { phoneWalletsOf } from "./phone-wallets.ts";
import { costScale, moneyAt, worthOfCost, worthOfSetup } from "./scaled.ts";
import { exact } from "../../costs/exact.ts";

const scale = { why: words("Why"), evidence: seen("2026") };
const topic: Topic = {
  id: "t",
  order: 1,
  name: words("T"),
  question: words("T?"),
  criteria: [],
  cost: {
    best: { minor: 0, currency: "CNY" },
    worst: { minor: 1000, currency: "CNY" },
    basis: words("For"),
    ...scale,
  },
  setup: { minutes: 60, days: 10, ...scale },
  ways: [],
  options: [],
};
const ends = { best: exact(0), worst: exact(1000) };
const span = (low: number, likely: number | null, high: number | null) => ({ low, likely, high });
const money = (low: number, likely: number | null, high: number | null) => ({
  low: exact(low),
  likely: likely === null ? null : exact(likely),
  high: high === null ? null : exact(high),
});

test.each([
  ["free", money(0, 0, 0), 1, true],
  ["in the middle", money(500, 500, 500), 0.5, true],
  ["beyond the worst end", money(5000, 5000, 5000), 0, true],
  ["a range with a usual figure counts by that", money(0, 250, 1000), 0.75, true],
  ["a range without one counts by its middle", money(0, null, 500), 0.75, false],
  ["an open range reaches to the worst end", money(200, null, null), 0.4, false],
])("an amount that is %s", (_, amount, worth, known) => {
  const found = worthOfCost(ends, amount, "fee");
  expect(asNumber(middle(found))).toBeCloseTo(worth, 12);
  expect(isKnown(found)).toBe(known);
});

test.each([
  ["at once", span(0, 0, 0), span(0, 0, 0), 1],
  ["half an hour of errands", span(30, 30, 30), span(0, 0, 0), 0.75],
  ["nothing to do, five days to wait", span(0, 0, 0), span(5, 5, 5), 0.75],
  ["nobody says how long", span(0, 0, 0), null, 0.75],
])("to set up %s", (_, minutes, days, worth) => {
  const found = worthOfSetup(topic, minutes, days, { minutes: "m", days: "d" });
  expect(asNumber(middle(found))).toBe(worth);
  expect(isKnown(found)).toBe(days !== null);
});

test("the amount at which two swap is told in the money of the scale", () => {
  const worth = worthOfCost(ends, money(0, null, 1000), "fee");
  expect(moneyAt(topic, worth, "fee", { over: 1n, under: 4n })).toEqual({ minor: 750, currency: "CNY" });
  expect(costScale({ ...topic, cost: undefined })).toBeNull();
});

test.each<[LeadTime["wait"], ReturnType<typeof daysOf>]>([
  [{ unit: "days", low: 3, likely: null, high: 18 }, span(3, null, 18)],
  [{ unit: "working-days", low: 15, likely: null, high: 30 }, span(21, null, 42)],
  [{ unit: "days", low: null, likely: 2, high: null }, span(2, 2, null)],
  [{ unit: "days", low: null, likely: null, high: null }, null],
])("%j is %j calendar days", (wait, days) => {
  expect(daysOf({ wait } as LeadTime)).toEqual(days);
});

test.each<[Parameters<typeof phoneWalletsOf>[0]["phones"], string[]]>([
  [[], []],
  [["iphone", "bought-abroad", "nfc"], ["apple-pay"]],
  [["android", "bought-abroad"], ["google-wallet"]],
  [["android", "china-bought"], []],
  [["android", "huawei", "china-bought"], ["huawei-wallet"]],
])("a phone that is %j has %j", (phones, wallets) => {
  expect(phoneWalletsOf({ phones })).toEqual(wallets);
});
