import { expect, test } from "vitest";
import { chargesOf } from "../core/carry-plan/charges.ts";
import { planView } from "../core/carry-plan/plan-view.ts";
import { solvePlan } from "../core/carry-plan/solve.ts";
import { toProblem } from "../core/carry-plan/to-problem.ts";
import { situationOf } from "../core/carry-plan/trip-problem.ts";
import { createLookup } from "../core/catalogue/lookup.ts";
import { createJudge } from "../core/compatibility/judge.ts";
import { highsSolver } from "../scripts/testing/highs.ts";
import { shippedCatalogue } from "./build/shipped-catalogue.ts";
import { GOLDEN_TRIPS, worldOf, type GoldenTrip } from "./golden-plans/travellers.ts";
import { writtenOut } from "./golden-plans/written-out.ts";

const catalogue = shippedCatalogue();
const lookup = createLookup(catalogue);
const judge = createJudge(catalogue);
const TODAY = "2026-11-29";

function planOf(golden: GoldenTrip) {
  const { profile, trip } = worldOf(golden);
  const world = { catalogue, lookup, judge, profile, today: TODAY };
  const situation = situationOf(world, trip);
  const [payer] = profile.people;
  if (payer === undefined) throw new Error("nobody travels");
  const { currency, charges } = chargesOf(
    { ...world, profile: { ...profile, rates: [] } },
    trip,
    payer,
    situation,
  );
  const problem = toProblem(catalogue, situation, trip, currency, charges);
  const view = planView(situation, problem, solvePlan(problem.problem, highsSolver(60)));
  return { view, charges, text: writtenOut(view, world), world, trip };
}

const plans = new Map(GOLDEN_TRIPS.map((golden) => [golden.file, planOf(golden)]));
const found = (file: string) => {
  const plan = plans.get(file);
  if (plan === undefined) throw new Error(`no plan ${file}`);
  return plan;
};

test.each(GOLDEN_TRIPS)("$file: the plan that was read by a human eye", async ({ file }) => {
  const { view, text } = found(file);
  expect(view.proved).toBe(true);
  await expect(text).toMatchFileSnapshot(`golden-plans/${file}.txt`);
});

test.each(GOLDEN_TRIPS)(
  "$file: nothing of another country, and no eSIM for a phone without one",
  ({ file }) => {
    const { view, world, trip } = found(file);
    const region = lookup.destination(trip.destination)?.region ?? null;
    const homes = world.profile.people.map(({ home }) => home);
    for (const { product, getting, phone } of view.situation.belongings.filter(({ id }) =>
      view.offered.has(id),
    )) {
      const one = lookup.product(product ?? "");
      if (getting === null || one === undefined || one.kind === "wallet") continue;
      if (one.issuedIn !== null) expect([region, ...homes], one.id).toContain(one.issuedIn);
      if (one.kind === "sim" && one.form === "esim")
        expect(["android-cn", "iphone-cn"]).not.toContain(
          world.profile.things.find(({ id }) => id === phone)?.product,
        );
    }
  },
);

test.each(GOLDEN_TRIPS)(
  "$file: no means rests on what the judge says no to, or does not know",
  ({ file }) => {
    for (const means of [...found(file).view.situation.means.values()].flat())
      expect(["supported", "partial"], means.id).toContain(means.verdict.level);
  },
);

const lineOf = (file: string, start: string) =>
  found(file)
    .text.split("\n")
    .find((line) => line.trimStart().startsWith(start)) ?? "";

test.each([
  ["beijing-retiree-to-thailand", "Have cash", "THB 250 fee"],
  ["student-to-the-uk", "Ride public transport", "BOC Visa"],
  ["mexican-visitor-to-hangzhou", "Pay at stalls", "Alipay"],
  ["family-of-four-to-japan", "Leave a hotel deposit", "ICBC Visa"],
])("%s: %s rests on %s", (file, need, rests) => {
  expect(lineOf(file, need)).toContain(rests);
});

test("in Bangkok UnionPay rides on the MRT and not on the BTS, in London not at all", () => {
  const tapped = (file: string, product: string) => {
    const { situation } = found(file).view;
    const [ride] = situation.needs.filter(({ need }) => need.id === "public-transport");
    return (situation.means.get(ride?.id ?? "") ?? [])
      .filter(({ by, with: one }) => by === "card-tapped" && one.product === product)
      .map(({ verdict }) => [verdict.level, verdict.short?.en]);
  };
  expect(tapped("beijing-retiree-to-thailand", "icbc-debit")).toEqual([
    ["partial", "Bangkok BTS, Bangkok MRT, Blue and Purple"],
  ]);
  expect(tapped("student-to-the-uk", "boc-debit")).toEqual([]);
});

test("the retiree takes a second card, kept apart from the first", () => {
  const { text } = found("beijing-retiree-to-thailand");
  expect(text).toMatch(/on-me: (ICBC|ABC) debit card/);
  expect(text).toMatch(/second-place: (ICBC|ABC) debit card/);
});

test("what a line costs hangs on the cards that go along", () => {
  const { charges, world } = found("beijing-retiree-to-thailand");
  const cash = charges.find(({ id }) => id === "atm-withdrawal");
  const icbc = world.profile.things.find(({ product }) => product === "icbc-debit")?.id;
  // Three withdrawals at THB 250 and the bank's own fee are more than CNY 150.
  expect(cash?.ways.find(({ things }) => things.includes(icbc ?? ""))?.minor).toBeGreaterThan(15_000);
});
