import { expect, test } from "vitest";
import type { PlanFailure, Problem } from "./problem.ts";
import { spotOf } from "./problem.ts";
import { compareScores, scoreOf, survives, type Score } from "./simulate.ts";

const failure = (id: string, more: Partial<PlanFailure> = {}): PlanFailure => ({
  id,
  takes: new Set(),
  takesFrom: new Set(),
  usual: false,
  oneOf: null,
  ...more,
});
const thing = (id: string) => ({
  id,
  places: ["on-me", "hotel"],
  locked: false,
  price: 100,
  days: 2,
  toGet: null,
});
const PURSE = failure("purse", { takesFrom: new Set([spotOf("visa", "on-me"), spotOf("cash", "on-me")]) });
const BANK = failure("bank", { takes: new Set(["issuer:icbc"]) });
const VISA = { id: "visa", things: ["visa"], hangsOn: ["issuer:icbc"] };

test.each([
  ["with the thing in its place", { visa: "on-me" }, [], true],
  ["left at home", {}, [], false],
  ["taken from there", { visa: "on-me" }, [PURSE], false],
  ["kept elsewhere", { visa: "hotel" }, [PURSE], true],
  ["its bank is down", { visa: "hotel" }, [BANK], false],
  ["both at once", { visa: "hotel" }, [PURSE, BANK], false],
])("a means survives: %s", (_, placing, failures, left) => {
  expect(survives(VISA, new Map(Object.entries(placing)), failures)).toBe(left);
});

const PROBLEM: Problem = {
  things: [thing("visa"), { ...thing("cash"), price: null }],
  means: [VISA, { id: "cash", things: ["cash"], hangsOn: [] }],
  needs: [
    { id: "pay", weight: "critical", means: ["visa", "cash"] },
    { id: "online", weight: "nice", means: ["visa"] },
  ],
  failures: [
    failure("usual", { usual: true, takesFrom: new Set([spotOf("visa", "hotel"), spotOf("cash", "hotel")]) }),
    PURSE,
    BANK,
  ],
  charges: [
    {
      id: "shop",
      ways: [
        { things: ["visa"], minor: 30 },
        { things: [], minor: 50 },
      ],
    },
  ],
};

test.each<[string, Record<string, string>, Partial<Score>]>([
  ["nothing", {}, { usualCritical: 1, critical: 2, usualNice: 1, nice: 2, pairs: 1, money: 50, things: 0 }],
  [
    "one card on me",
    { visa: "on-me" },
    { usualCritical: 0, critical: 2, usualNice: 0, nice: 2, pairs: 1, money: 130, days: 2 },
  ],
  [
    "cash apart",
    { visa: "on-me", cash: "hotel" },
    { critical: 0, nice: 2, pairs: 0, unpriced: 1, things: 2 },
  ],
  ["both on me", { visa: "on-me", cash: "on-me" }, { critical: 1, pairs: 1 }],
])("%s", (_, placing, score) => {
  expect(scoreOf(PROBLEM, new Map(Object.entries(placing)))).toMatchObject(score);
});

test("two of which only one can be are no pair", () => {
  const apart = { ...PROBLEM, failures: PROBLEM.failures.map((one) => ({ ...one, oneOf: "apart" })) };
  expect(scoreOf(apart, new Map()).pairs).toBe(0);
});

test("the first figure that differs decides", () => {
  const score = scoreOf(PROBLEM, new Map());
  expect(compareScores({ ...score, critical: 1, money: 999 }, score)).toBeLessThan(0);
  expect(compareScores(score, score)).toBe(0);
});
