import * as fc from "fast-check";
import { expect, test } from "vitest";
import { add, compare, dividedBy, exact, minus, ONE, sumOf, ZERO, type Exact } from "../costs/exact.ts";
import { CRITERIA, part } from "./candidates.fixture.ts";
import type { Candidate } from "./difference.ts";
import { rankBy } from "./score.ts";
import { swappingFacts } from "./swapping-facts.ts";
import { stabilityOf, tippingPoints } from "./tipping-points.ts";
import { asShares, reweighed, withWeight } from "./weights.ts";
import { between, filled, known, missing, type Worth } from "./worth.ts";

const someWorth: fc.Arbitrary<Worth> = fc.oneof(
  fc.integer({ min: 0, max: 8 }).map((n) => known(part(n, 8))),
  fc.constantFrom("one", "two", "three", "four").map(missing),
  fc
    .tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 4, max: 8 }), fc.constantFrom("five", "six"))
    .map(([low, high, fact]) => {
      // A fact is usually in one place, wherever it counts.
      const usual = (fact === "five" ? 3 * low + high : low + 3 * high) / 4;
      return between(part(low, 8), part(high, 8), part(usual * 4, 32), fact);
    }),
);

/** Between two and six options with all kinds of worths. */
const someCandidates: fc.Arbitrary<Candidate[]> = fc
  .array(fc.tuple(someWorth, someWorth, someWorth), { minLength: 2, maxLength: 6 })
  .map((all) =>
    all.map((worths, i) => ({
      id: `o${i}`,
      worths: new Map(CRITERIA.map((criterion, c) => [criterion, worths[c] ?? known(part(0))])),
    })),
  );

/** Weights of which at least one is above 0. */
const someWeights: fc.Arbitrary<Record<(typeof CRITERIA)[number], number>> = fc.record({
  cost: fc.integer({ min: 1, max: 100 }),
  coverage: fc.integer({ min: 0, max: 100 }),
  setup: fc.integer({ min: 0, max: 100 }),
});

/** What the facts turn out to be, in eighths. */
const someAnswer: fc.Arbitrary<ReadonlyMap<string, Exact>> = fc
  .tuple(
    ...["one", "two", "three", "four", "five", "six"].map((fact) =>
      fc.integer({ min: 0, max: 8 }).map((n) => [fact, part(n, 8)] as const),
    ),
  )
  .map((facts) => new Map(facts));

const order = ({ ranked }: ReturnType<typeof rankBy>) => ranked.map(({ option }) => option.id);

/** The options when every open fact is what the answer says. */
function answered(options: readonly Candidate[], answer: Parameters<typeof filled>[1]): Candidate[] {
  return options.map(({ id, worths }) => ({
    id,
    worths: new Map([...worths].map(([criterion, worth]) => [criterion, filled(worth, answer)])),
  }));
}

/** Ranks many options with many weights, and tries what is said of the first, the others and the weights' shares. */
function inEachRanking(
  runs: number,
  holds: (winner: Candidate, rivals: Candidate[], share: ReturnType<typeof asShares>) => void,
): void {
  fc.assert(
    fc.property(someCandidates, someWeights, (options, weights) => {
      const share = asShares(CRITERIA, weights);
      const [winner, ...rivals] = rankBy(options, share).ranked.map(({ option }) => option);
      if (winner !== undefined) holds(winner, rivals, share);
    }),
    { numRuns: runs },
  );
}

test("the order of the options and the size of all weights change nothing", () => {
  fc.assert(
    fc.property(someCandidates, someWeights, fc.integer({ min: 2, max: 9 }), (options, weights, times) => {
      const base = rankBy(options, asShares(CRITERIA, weights));
      expect(rankBy(options.toReversed(), asShares(CRITERIA, weights))).toEqual(base);
      const scaled = Object.fromEntries(Object.entries(weights).map(([id, w]) => [id, w * times]));
      expect(rankBy(options, asShares(CRITERIA, scaled))).toEqual(base);
    }),
  );
});

test("filling in one option’s unknown moves no other option’s points", () => {
  fc.assert(
    fc.property(someCandidates, someWeights, someAnswer, (options, weights, answer) => {
      const [first, ...others] = options;
      if (first === undefined) return;
      const points = (all: readonly Candidate[]) =>
        new Map(rankBy(all, asShares(CRITERIA, weights)).ranked.map((r) => [r.option.id, r.middle]));
      const [before, after] = [points(options), points([...answered([first], answer), ...others])];
      for (const { id } of others) expect(after.get(id)).toEqual(before.get(id));
    }),
  );
});

test("who leads whatever the unknowns stays first for any filling of them", () => {
  const seen = { whatever: 0, other: 0 };
  fc.assert(
    fc.property(
      someCandidates,
      someWeights,
      fc.array(someAnswer, { minLength: 5, maxLength: 5 }),
      (options, weights, answers) => {
        const share = asShares(CRITERIA, weights);
        const { ranked, standing } = rankBy(options, share);
        const winner = ranked[0]?.option.id;
        seen[standing.lead === "whatever" ? "whatever" : "other"] += 1;
        const winners = answers.map((answer) => order(rankBy(answered(options, answer), share))[0]);
        if (standing.lead === "whatever") expect(new Set(winners)).toEqual(new Set([winner]));
      },
    ),
    { numRuns: 1000 },
  );
  expect(Math.min(seen.whatever, seen.other)).toBeGreaterThan(40);
});

test("it is never called open, or known only, without a filling that puts a rival ahead", () => {
  fc.assert(
    fc.property(someCandidates, someWeights, (options, weights) => {
      const share = asShares(CRITERIA, weights);
      const { ranked, standing } = rankBy(options, share);
      const first = ranked[0]?.option;
      for (const id of standing.rivals) {
        const rival = options.find((one) => one.id === id);
        if (first === undefined || rival === undefined) throw new Error("a rival is one of the options");
        // The filling that is worst for the winner, corner by corner.
        const corners = ["one", "two", "three", "four", "five", "six"].reduce<[string, 0n | 1n][][]>(
          (all, fact) =>
            all.flatMap((facts) => [
              [...facts, [fact, 0n]],
              [...facts, [fact, 1n]],
            ]),
          [[]],
        );
        const overtaken = corners.some((corner) => {
          const answer = new Map(corner.map(([fact, over]) => [fact, { over, under: 1n }]));
          return order(rankBy(answered([first, rival], answer), share))[0] === id;
        });
        expect(overtaken).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});

test("at each tipping point the two swap: tried by ranking them on both sides", () => {
  let tried = 0;
  const hair = dividedBy(exact(1), exact(1_000_000_000));
  inEachRanking(300, (winner, rivals, share) => {
    for (const { criterion, rival: id, at, above, from } of tippingPoints(winner, rivals, share)) {
      tried += 1;
      const rival = rivals.find((one) => one.id === id);
      if (rival === undefined) throw new Error("a tipping point is one with a rival");
      const first = (to: Exact) =>
        rankBy([winner, rival], reweighed(share, criterion, to)).ranked[0]?.option.id;
      expect(first(add(at, hair))).toBe(above ? id : winner.id);
      expect(first(minus(at, hair))).toBe(above ? winner.id : id);
      expect(compare(at, from) * (above ? 1 : -1)).toBeGreaterThanOrEqual(0);
    }
  });
  expect(tried).toBeGreaterThan(200);
});

test("within its interval the winner stays first, just beyond it does not", () => {
  inEachRanking(200, (winner, rivals, share) => {
    for (const { criterion, low, high } of stabilityOf(share, tippingPoints(winner, rivals, share))) {
      const middle = dividedBy(add(low, high), exact(2));
      if (compare(low, high) === 0) continue;
      const first = rankBy([winner, ...rivals], reweighed(share, criterion, middle)).ranked[0]?.option;
      expect(first?.id).toBe(winner.id);
    }
  });
});

test("the two swap there: tried by ranking them with the fact on both sides", () => {
  let tried = 0;
  const hair = dividedBy(exact(1), exact(1_000_000));
  inEachRanking(300, (winner, rivals, share) => {
    for (const { fact, rival: id, at, above } of swappingFacts(winner, rivals, share)) {
      const pair = [winner, ...rivals.filter((one) => one.id === id)];
      const first = (value: Exact) => {
        const answer = new Map([[fact, value]]);
        const all = pair.map((one) => ({
          id: one.id,
          worths: new Map(
            [...one.worths].map(([c, w]) => [
              c,
              w.open.some((open) => open.fact === fact) ? filled(w, answer) : w,
            ]),
          ),
        }));
        return rankBy(all, share).ranked[0]?.option.id;
      };
      if (compare(at, ONE) < 0) expect(first(add(at, hair))).toBe(above ? id : winner.id);
      if (compare(at, ZERO) > 0) expect(first(minus(at, hair))).toBe(above ? winner.id : id);
      tried += 1;
    }
  });
  expect(tried).toBeGreaterThan(200);
});

test("moved weights are whole and sum to 100; shares sum to 100 exactly", () => {
  fc.assert(
    fc.property(someWeights, fc.integer({ min: 0, max: 100 }), (weights, to) => {
      const moved = withWeight(CRITERIA, weights, "setup", to);
      expect(moved["setup"]).toBe(to);
      expect(Object.values(moved).reduce((a, b) => a + b, 0)).toBe(100);
      for (const one of Object.values(moved)) expect(Number.isInteger(one) && one >= 0).toBe(true);
      const shares = reweighed(asShares(CRITERIA, weights), "setup", exact(to));
      expect(sumOf([...shares.values()])).toEqual(exact(100));
    }),
  );
});
