import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ratesSchema } from "../../core/catalogue/rates.ts";
import { ratesFromPackages, refuseStepBack } from "./rates-from-packages.mjs";

const CSV = `Date, USD, JPY, RUB, CNY,
3 November 2026, 1.1172, 175.60, N/A, 7.00,
`;
const read = (change = {}) => ({
  hmrc: { version: "0.3.6", month: "2026-12", rates: { USD: "1.3396", COP: "4252.0589", X1: "2" } },
  ecb: { version: "0.18.24", csv: CSV },
  ...change,
});

test("figures are kept as printed, without idle zeros; what has no rate is left out; codes are sorted", () => {
  const { sets } = ratesFromPackages(read());
  expect(sets.map(({ id, asOf, base, rates }) => ({ id, asOf, base, rates: Object.entries(rates) }))).toEqual(
    [
      {
        id: "ecb-2026-11-03",
        asOf: "2026-11-03",
        base: "EUR",
        rates: [
          ["CNY", "7"],
          ["JPY", "175.6"],
          ["USD", "1.1172"],
        ],
      },
      {
        id: "hmrc-2026-12",
        asOf: "2026-12",
        base: "GBP",
        rates: [
          ["COP", "4252.0589"],
          ["USD", "1.3396"],
        ],
      },
    ],
  );
});

test("what it makes fits the schema of data/rates.json", () => {
  expect(ratesSchema.safeParse(ratesFromPackages(read())).success).toBe(true);
});

test.each([
  [
    "a rate in scientific notation",
    { hmrc: { version: "1", month: "2026-12", rates: { USD: "1e3" } } },
    /USD: "1e3" is no rate/,
  ],
  ["a rate of nothing", { hmrc: { version: "1", month: "2026-12", rates: { USD: "0.0" } } }, /is no rate/],
  ["a day nobody can read", { ecb: { version: "1", csv: "Date, USD,\n2026/11/03, 1.1," } }, /is no day/],
  ["an empty table", { ecb: { version: "1", csv: "Date, USD," } }, /is empty/],
])("%s is refused", (_, change, problem) => {
  expect(() => ratesFromPackages(read(change))).toThrow(problem);
});

test("a step back is refused: an older day, or a set with holes", () => {
  const fresh = ratesFromPackages(read());
  const [ecb, hmrc] = fresh.sets;
  expect(() => refuseStepBack({ sets: [{ ...ecb, asOf: "2026-11-04" }, hmrc] }, fresh)).toThrow(/is older/);
  expect(() =>
    refuseStepBack({ sets: [{ ...ecb, rates: { ...ecb.rates, SEK: "1", NOK: "1" } }] }, fresh),
  ).toThrow(/has 3 currencies/);
  expect(() => refuseStepBack(fresh, fresh)).not.toThrow();
});

test("the kept file came from the same packages, in the same order", () => {
  const kept = JSON.parse(readFileSync("data/rates.json", "utf8"));
  expect(kept.sets.map(({ readFrom }) => readFrom.package)).toEqual(
    ratesFromPackages(read()).sets.map(({ readFrom }) => readFrom.package),
  );
});
