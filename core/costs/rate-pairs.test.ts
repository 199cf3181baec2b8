import { expect, test } from "vitest";
import { createConverter } from "./convert.ts";
import { decimalText } from "./exact.ts";
import { rateSet } from "./rate-set.fixture.ts";
import { ratePairs, type RatePair } from "./rate-pairs.ts";

const SET = rateSet("ecb", "2026-10-30", "EUR", { CNY: "8", JPY: "160", USD: "1.25" });
const shown = ({ from, to, perUnit }: RatePair) =>
  `1 ${from} = ${perUnit === null ? "?" : decimalText(perUnit, 2)} ${to}`;

test("each pair once, the way round in which it is a number above 1", () => {
  const pairs = ratePairs(createConverter([SET]), "CNY", ["JPY", "USD", "CNY", "JPY"]);
  expect(pairs.map(shown)).toEqual(["1 CNY = 20.00 JPY", "1 USD = 6.40 CNY"]);
  expect(pairs[0]?.rate).toMatchObject({ kind: "bundled", asOf: "2026-10-30" });
});

test("without a rate the pair is there and says so; one’s own is named as such", () => {
  expect(ratePairs(createConverter([SET]), "CNY", ["COP"])).toEqual([
    { from: "CNY", to: "COP", perUnit: null, rate: null },
  ]);
  const own = [{ from: "COP", to: "CNY", perUnit: "0.002", asOf: "2026-11-20" }];
  const [pair] = ratePairs(createConverter([SET], own), "CNY", ["COP"]);
  expect(pair && shown(pair)).toBe("1 CNY = 500.00 COP");
  expect(pair?.rate).toEqual({ kind: "own", asOf: "2026-11-20" });
});
