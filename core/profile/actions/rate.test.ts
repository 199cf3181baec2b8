import { expect, test } from "vitest";
import { carriedOut, FULL, refusal } from "../../../scripts/testing/full-profile.ts";
import { actionSchema, type Action } from "../actions.ts";
import { noteRate } from "../decide.ts";
import type { Profile } from "../profile.ts";
import { reduceAll } from "../reduce.ts";

const OLD = { perUnit: "7.1", asOf: "2026-11-01" };
const NEW = { perUnit: "7.25", asOf: "2026-11-20" };
const USD_CNY = { from: "USD", to: "CNY" };
const CNY_USD = { from: "CNY", to: "USD" };

const set = (was: typeof OLD | null, to: typeof OLD | null): Action => ({
  type: "rate.set",
  ...USD_CNY,
  rate: { was, to },
});
const NOTED: Profile = carriedOut(set(null, OLD)).after;

test("a rate is noted, noted anew and taken away", () => {
  expect(carriedOut(set(null, OLD))).toMatchObject({
    after: { rates: [{ ...USD_CNY, ...OLD }] },
    subject: "USD · CNY",
  });
  expect(carriedOut(set(OLD, NEW), NOTED).after.rates).toEqual([{ ...USD_CNY, ...NEW }]);
  expect(carriedOut(set(OLD, null), NOTED).after.rates).toEqual([]);
});

test("what is noted so already is no change", () => {
  expect(carriedOut(set(null, OLD), NOTED).after).toBe(NOTED);
  expect(noteRate(NOTED.rates, USD_CNY, OLD)).toEqual([]);
  expect(carriedOut(set(OLD, null)).after).toBe(FULL);
});

test("noted the other way round it takes the place of the one that was there", () => {
  const turned = reduceAll(NOTED, noteRate(NOTED.rates, CNY_USD, { perUnit: "0.14", asOf: "2026-11-20" }));
  expect(turned.rates).toEqual([{ ...CNY_USD, perUnit: "0.14", asOf: "2026-11-20" }]);
  expect(reduceAll(NOTED, noteRate(NOTED.rates, CNY_USD, null)).rates).toEqual([]);
});

test.each<[Action, string]>([
  [set(NEW, { ...NEW, perUnit: "8" }), "change.conflict"],
  [{ type: "rate.set", ...CNY_USD, rate: { was: null, to: OLD } }, "change.conflict"],
  [{ type: "rate.set", from: "USD", to: "USD", rate: { was: null, to: OLD } }, "rate.same-currency"],
])("refused: %j", (action, code) => {
  expect(refusal(action, NOTED)?.code).toBe(code);
});

test.each(["0", "0.00", "-1", "1e3", "07", "1.", ".5", "1,5"])("%s is no rate", (perUnit) => {
  expect(actionSchema.safeParse(set(null, { ...OLD, perUnit })).success).toBe(false);
});
