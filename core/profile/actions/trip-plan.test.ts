import { expect, test } from "vitest";
import { carriedOut, FULL, id, refusal } from "../../../scripts/testing/full-profile.ts";
import type { Action } from "../actions.ts";
import { candidateId } from "../candidate.ts";
import { decideBasket, decideCarry, decideNeed, decideOption, decidePlace } from "../decide.ts";
import { MOST_NEEDS, type OwnBasket } from "../trip-plan.ts";
import { NO_PROGRESS } from "../trip.ts";

const TRIP = { ...NO_PROGRESS, id: id(5), carry: { [id(3)]: "leave", [id(4)]: "take" } } as const;
const ESIM = candidateId("travel-esim");
const WITH_CHEN = { at: "other-person", with: id(2) } as const;
const NEED = { weight: "critical", reason: "no taxi at night" } as const;
const BASKET: OwnBasket = {
  tier: "middle",
  lines: [{ kind: "data", count: 1, each: { minor: 1500, currency: "USD" } }],
  sums: { day: { minor: 200_000, currency: "COP" } },
  figures: { "cash-share": "0.5" },
};

test.each<[Action, object, string]>([
  [decideCarry(TRIP, ESIM, "take"), { carry: { ...TRIP.carry, [ESIM]: "take" } }, "travel-esim"],
  [decideCarry(TRIP, id(3), null), { carry: { [id(4)]: "take" } }, "icbc-debit"],
  [decidePlace(TRIP, id(4), WITH_CHEN), { places: { [id(4)]: WITH_CHEN } }, "Blue"],
  [
    decidePlace(TRIP, ESIM, { at: "on-me", with: null }),
    { places: { [ESIM]: { at: "on-me" } } },
    "travel-esim",
  ],
  [decideNeed(TRIP, "ride-transit", NEED), { needs: { "ride-transit": NEED } }, "Colombia"],
  [decideOption(TRIP, "get-cash", "card:atm"), { options: { "get-cash": "card:atm" } }, "Colombia"],
  [decideBasket(TRIP, BASKET), { basket: BASKET }, "Colombia"],
])("%j", (action, expected, subject) => {
  expect(carriedOut(action)).toMatchObject({ after: { trips: [expected] }, subject });
});

test("what is decided so already is no change", () => {
  const { after } = carriedOut(decideNeed(TRIP, "ride-transit", NEED));
  expect(carriedOut(decideNeed(TRIP, "ride-transit", NEED), after).after).toBe(after);
  expect(carriedOut(decidePlace(TRIP, id(4), null)).after).toBe(FULL);
});

test("a decision that is taken back is gone, not empty", () => {
  const { after } = carriedOut(decideOption(TRIP, "get-cash", "cash"));
  const [trip = TRIP] = after.trips;
  expect(carriedOut(decideOption(trip, "get-cash", null), after).after.trips[0]?.options).toEqual({});
});

test("what is with somebody who is removed, and where a thing is kept that is removed, is decided no more", () => {
  const kept = carriedOut(decidePlace(TRIP, id(3), WITH_CHEN)).after;
  const both = carriedOut(
    decidePlace({ ...TRIP, places: {} }, id(4), { at: "hotel", with: null }),
    kept,
  ).after;
  expect(carriedOut({ type: "person.remove", id: id(2) }, both).after.trips[0]?.places).toEqual({});
  expect(
    Object.keys(carriedOut({ type: "thing.remove", id: id(3) }, both).after.trips[0]?.places ?? {}),
  ).toEqual([id(4)]);
});

test.each<[Action, string]>([
  [decidePlace(TRIP, id(9), { at: "hotel", with: null }), "reference.missing"],
  [decidePlace(TRIP, id(4), { at: "other-person", with: id(9) }), "reference.missing"],
  [decideNeed({ ...TRIP, id: id(9) }, "cash", NEED), "change.gone"],
  [decideNeed({ ...TRIP, needs: { cash: NEED } }, "cash", { ...NEED, weight: "none" }), "change.conflict"],
  [decideOption({ ...TRIP, options: { pay: "cash" } }, "pay", "card"), "change.conflict"],
  [decideBasket({ ...TRIP, basket: BASKET }, { ...BASKET, tier: null }), "change.conflict"],
])("refused: %j", (action, code) => {
  expect(refusal(action)?.code).toBe(code);
});

test("as many needs as are kept can be decided, and no more", () => {
  const names = Array.from({ length: MOST_NEEDS }, (_, n) => `need-${n}`);
  const full = names.reduce((one, need) => carriedOut(decideNeed(TRIP, need, NEED), one).after, FULL);
  expect(refusal(decideNeed(TRIP, "one-more", NEED), full)?.code).toBe("change.too-many");
});
