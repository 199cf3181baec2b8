import { expect, test } from "vitest";
import type { Action } from "../actions.ts";
import { addTripAgain, changeTrip } from "../make-change.ts";
import { carriedOut, FIELDS, FULL, id, refusal } from "../../../scripts/testing/full-profile.ts";

const [TRIP] = FULL.trips;
const change = (to: object, was: object = {}, n = 5): Action =>
  changeTrip({ ...FIELDS, ...was, id: id(n) }, { ...FIELDS, ...was, ...to });
const carry = (n: number, was: "take" | "leave" | null, to: "take" | "leave", trip = 5): Action => ({
  type: "trip.carry",
  id: id(trip),
  thing: id(n),
  choice: { was, to },
});

test.each<[Action, object, string]>([
  [
    { type: "trip.add", id: id(9), trip: { ...FIELDS, name: "Peru" } },
    { trips: [{ id: id(5) }, { id: id(9), marks: {}, ownItems: [] }] },
    "Peru",
  ],
  [change({ name: "Bogotá" }), { trips: [{ ...TRIP, name: "Bogotá" }] }, "Bogotá"],
  [change({ returns: FIELDS.departs }), { trips: [{ returns: FIELDS.departs }] }, "Colombia"],
  [{ type: "trip.remove", id: id(5) }, { trips: [], things: FULL.things }, "Colombia"],
  [carry(3, "leave", "take"), { trips: [{ carry: { [id(3)]: "take", [id(4)]: "take" } }] }, "icbc-debit"],
])("%j", (action, expected, subject) => {
  expect(carriedOut(action)).toMatchObject({ after: expected, subject });
});

test("a trip that is added again has what was done on it, as far as it is about what is there", () => {
  if (TRIP === undefined) throw new Error("the fixture has no trip");
  const gone = carriedOut({ type: "trip.remove", id: id(5) }).after;
  const fewer = carriedOut({ type: "thing.remove", id: id(3) }, gone).after;
  const { after } = carriedOut(addTripAgain(TRIP, { ...FIELDS, name: "Bogotá" }), fewer);
  expect(after.trips).toEqual([{ ...TRIP, name: "Bogotá", carry: { [id(4)]: "take" } }]);
});

test("who travels is the same in whatever order", () => {
  const travellers = [id(2), id(1)];
  const both = change({ travellers: travellers.toReversed() }, { travellers });
  expect(both).toMatchObject({ changes: {} });
});

test("what is decided so already is no change, from whatever it was", () => {
  expect(carriedOut(carry(3, null, "leave")).after).toBe(FULL);
});

test.each<[Action, string]>([
  [{ type: "trip.add", id: id(5), trip: FIELDS }, "reference.exists"],
  [{ type: "trip.add", id: id(7), trip: { ...FIELDS, returns: "2027-01-06" } }, "trip.ends-before-start"],
  [{ type: "trip.add", id: id(8), trip: { ...FIELDS, travellers: [id(9)] } }, "reference.missing"],
  [change({ name: "Peru" }, {}, 9), "change.gone"],
  [change({ name: "Peru" }, { name: "Chile" }), "change.conflict"],
  [change({ returns: "2027-01-06" }), "trip.ends-before-start"],
  [change({ travellers: [id(9)] }), "reference.missing"],
  [{ type: "trip.remove", id: id(9) }, "reference.missing"],
  [carry(9, null, "take"), "reference.missing"],
  [carry(3, null, "take", 9), "change.gone"],
  [carry(3, null, "take"), "change.conflict"],
])("refused: %j", (action, code) => {
  expect(refusal(action)?.code).toBe(code);
});

test("dates that were each moved elsewhere may not meet the wrong way round", () => {
  const later = carriedOut(change({ departs: "2027-01-20" })).after;
  expect(refusal(change({ returns: "2027-01-10" }), later)?.code).toBe("trip.ends-before-start");
});
