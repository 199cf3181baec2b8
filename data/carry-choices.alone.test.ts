import { expect, test } from "vitest";
import { accountLoops } from "../core/carry-plan/account-loop.ts";
import { comparePlans } from "../core/carry-plan/compare-plans.ts";
import { drillOf } from "../core/carry-plan/drill.ts";
import { planView } from "../core/carry-plan/plan-view.ts";
import { solvePlan } from "../core/carry-plan/solve.ts";
import { toProblem } from "../core/carry-plan/to-problem.ts";
import { situationOf, type PlannedTrip } from "../core/carry-plan/trip-problem.ts";
import { createLookup } from "../core/catalogue/lookup.ts";
import { createJudge } from "../core/compatibility/judge.ts";
import { candidateId } from "../core/profile/candidate.ts";
import { highsSolver } from "../scripts/testing/highs.ts";
import { shippedCatalogue } from "./build/shipped-catalogue.ts";
import { GOLDEN_TRIPS, worldOf } from "./golden-plans/travellers.ts";

const catalogue = shippedCatalogue();
const lookup = createLookup(catalogue);
const judge = createJudge(catalogue);
const solver = highsSolver;

const golden = (file: string) => {
  const trip = GOLDEN_TRIPS.find((one) => one.file === file);
  if (trip === undefined) throw new Error(`no trip ${file}`);
  return worldOf(trip);
};

function planned(file: string, change: Partial<PlannedTrip> = {}, today = "2026-11-29") {
  const { profile, trip: usual } = golden(file);
  const trip = { ...usual, ...change };
  const situation = situationOf({ catalogue, lookup, judge, profile, today }, trip);
  const problem = toProblem(catalogue, situation, trip, "CNY", []);
  const solved = solvePlan(problem.problem, solver(60));
  const drill = (...records: string[]) =>
    drillOf(
      catalogue,
      lookup,
      trip,
      situation,
      problem,
      solved,
      situation.failures.filter(({ failure }) => records.includes(failure.id)).map(({ id }) => id),
    );
  return { profile, trip, situation, problem, solved, view: planView(situation, problem, solved), drill };
}

const ENGINEER = "shanghai-engineer-to-bogota";
const thingOf = ({ profile }: ReturnType<typeof planned>, product: string) =>
  profile.things.find((one) => one.product === product)?.id ?? "";

test("a thing that is left out is not taken, one that is locked is, where it shall be", () => {
  const free = planned(ENGINEER);
  const [visa, debit] = [thingOf(free, "icbc-visa-credit"), thingOf(free, "cmb-debit")];
  const chosen = planned(ENGINEER, {
    carry: { [visa]: "leave", [debit]: "take" },
    places: { [debit]: { at: "hotel", with: null } },
  });
  expect(chosen.solved.placing.has(visa)).toBe(false);
  expect(chosen.solved.placing.get(debit)).toBe("hotel");
  expect(chosen.view.left.find(({ belonging }) => belonging.id === visa)?.reason).toBe("chosen");
  const { onlySecond, aims } = comparePlans(chosen.view, free.view);
  expect(onlySecond).toContain(visa);
  expect(aims.length).toBeGreaterThan(0);
  expect(comparePlans(free.view, free.view)).toMatchObject({
    onlyFirst: [],
    onlySecond: [],
    moved: [],
    aims: [],
  });
});

test("something to get that is locked goes along, whoever of the travellers it is for", () => {
  const { solved } = planned(ENGINEER, { carry: { [candidateId("tullave")]: "take" } });
  expect([...solved.placing.keys()].filter((id) => id.startsWith("get:tullave--"))).toHaveLength(1);
});

test("a place with somebody who stays at home decides nothing", () => {
  const visa = thingOf(planned(ENGINEER), "icbc-visa-credit");
  const { solved } = planned(ENGINEER, {
    places: { [visa]: { at: "other-person", with: "00000000-0000-4000-8000-000000000099" } },
  });
  expect(solved.placing.get(visa)).toBe("on-me");
});

test("what cannot arrive any more is no candidate", () => {
  const ids = (today: string) =>
    planned(ENGINEER, {}, today).situation.belongings.flatMap(({ getting, product }) =>
      getting === null || product === null ? [] : [product],
    );
  expect(ids("2026-11-29")).toContain("visa-credit-cn");
  expect(ids("2026-12-20")).not.toContain("visa-credit-cn");
});

test("a need that is weighed away is no row, and one that matters more counts", () => {
  const rows = (weight: "none" | "critical") =>
    planned(ENGINEER, { needs: { "pay-online": { weight, reason: "" } } }).view.rows.map(
      ({ need }) => `${need.need.id} ${need.weight}`,
    );
  expect(rows("none").filter((row) => row.startsWith("pay-online"))).toEqual([]);
  expect(rows("critical")).toContain("pay-online critical");
});

test("the loop of codes and telephone, and what breaks it", () => {
  const free = planned(ENGINEER);
  const [loop] = accountLoops(free.situation, free.solved.placing);
  expect(loop?.sims.map(({ product }) => product)).toEqual(["cn-home-sim"]);
  expect(loop?.brokenBy.map(({ by }) => by)).toEqual(["on-paper"]);
  const [person = ""] = free.trip.travellers;
  const without = planned(ENGINEER, { carry: { [candidateId(`recovery-codes--${person}`)]: "leave" } });
  expect(accountLoops(without.situation, without.solved.placing)[0]?.brokenBy).toEqual([]);
});

test("phone stolen in Colombia: what still works, and numbers that can be dialled from there", () => {
  const { drill } = planned(ENGINEER);
  const { rows, steps } = drill("phone-stolen");
  const left = new Map(rows.map(({ need, means }) => [need.need.id, means?.with.product ?? null]));
  expect(left.get("pay-in-shops")).toBe("icbc-visa-credit");
  expect(left.get("bank-codes")).toBeNull();
  const numbers = steps.map(({ calls, numbers: short }) => [
    ...calls.map(({ line }) => line.number),
    ...short.map(({ number }) => number),
  ]);
  expect(numbers[0]).toContain("+86 13800100186");
  expect(numbers[1]).toEqual(expect.arrayContaining(["+86 10 95588"]));
  expect(numbers.flat()).toContain("123");
  // Nothing that only rings in the mainland.
  expect(numbers.flat()).not.toEqual(expect.arrayContaining(["95588"]));
});

test("two at once leave no more than either alone", () => {
  const { drill } = planned(ENGINEER);
  const open = (...records: string[]) =>
    drill(...records).rows.flatMap(({ need, means }) => (means === null ? [need.id] : []));
  const both = open("phone-stolen", "purse-gone");
  for (const one of [...open("phone-stolen"), ...open("purse-gone")]) expect(both).toContain(one);
});

test("a card that is blocked, or ends before the trip does, is not counted on", () => {
  const { profile, trip } = golden(ENGINEER);
  const things = profile.things.map((one) => {
    if (one.product === "icbc-visa-credit") return { ...one, expires: "2026-12" };
    if (one.product !== "mastercard-credit-cn") return one;
    const card = {
      class: null,
      openedOn: null,
      lastUsedOn: null,
      status: "frozen" as const,
      phoneDigits: null,
      region: null,
      issuer: null,
    };
    return { ...one, card };
  });
  const situation = situationOf(
    { catalogue, lookup, judge, profile: { ...profile, things }, today: "2026-11-29" },
    trip,
  );
  expect(situation.expired.map(({ product }) => product)).toEqual([
    "icbc-visa-credit",
    "mastercard-credit-cn",
  ]);
});

test("of a family, a child has no bank items, and one adult’s card pays for all", () => {
  const { view, situation } = planned("family-of-four-to-japan");
  const [, , daughter] = situation.travellers;
  expect(situation.adults).not.toContain(daughter);
  expect(view.rows.filter(({ need }) => need.person === daughter)).toEqual([]);
  expect(view.rows.find(({ need }) => need.need.id === "pay-in-shops")?.need.person).toBeNull();
  const codes = view.rows.filter(({ need }) => need.need.id === "bank-codes");
  expect(codes.map(({ need, usual }) => usual?.person === need.person)).toEqual([true, true]);
});
