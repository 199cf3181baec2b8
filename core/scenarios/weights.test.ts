import { expect, test } from "vitest";
import { asNumber } from "../costs/exact.ts";
import { CRITERIA } from "./candidates.fixture.ts";
import { asShares, wholes, withWeight } from "./weights.ts";

test.each([
  [{ cost: 30, coverage: 50, setup: 20 }, [30, 50, 20]],
  [{ cost: 3, coverage: 5, setup: 2 }, [30, 50, 20]],
  [{ cost: 10 }, [100, 0, 0]],
  [{ cost: 1, coverage: 1, other: 8 }, [50, 50, 0]],
])("%j as parts of 100", (weights, parts) => {
  expect([...asShares(CRITERIA, weights).values()].map(asNumber)).toEqual(parts);
});

test("where nothing matters, everything does alike", () => {
  expect([...asShares(["a", "b"], {}).values()].map(asNumber)).toEqual([50, 50]);
});

test.each([
  [
    "the others keep their proportions",
    { cost: 20, coverage: 60, setup: 20 },
    60,
    { cost: 60, coverage: 30, setup: 10 },
  ],
  ["down to nothing", { cost: 20, coverage: 60, setup: 20 }, 0, { cost: 0, coverage: 75, setup: 25 }],
  ["up to all", { cost: 20, coverage: 60, setup: 20 }, 100, { cost: 100, coverage: 0, setup: 0 }],
  [
    "back from all they share alike",
    { cost: 100, coverage: 0, setup: 0 },
    50,
    { cost: 50, coverage: 25, setup: 25 },
  ],
  [
    "a part that does not divide",
    { cost: 0, coverage: 50, setup: 50 },
    25,
    { cost: 25, coverage: 38, setup: 37 },
  ],
])("%s", (_, weights, to, expected) => {
  expect(withWeight(CRITERIA, weights, "cost", to)).toEqual(expected);
});

test("rounded parts sum to what they did", () => {
  expect(wholes([33.4, 33.3, 33.3])).toEqual([34, 33, 33]);
  expect(wholes([])).toEqual([]);
});
