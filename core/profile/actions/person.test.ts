import { expect, test } from "vitest";
import type { Action } from "../actions.ts";
import { carriedOut, FULL, id, refusal } from "../../../scripts/testing/full-profile.ts";
import { barePerson } from "../person.ts";

const rename = (n: number, was: string, to: string): Action => ({
  type: "person.change",
  id: id(n),
  changes: { name: { was, to } },
});

test.each<[Action, object, string]>([
  [
    { type: "person.add", person: barePerson(id(9), "Wei") },
    { people: [{ id: id(1) }, { id: id(2) }, { id: id(9), name: "Wei" }] },
    "Wei",
  ],
  [rename(2, "Chen", "Wei"), { people: [{ name: "Lin Xiao" }, { name: "Wei" }] }, "Wei"],
  [
    { type: "person.remove", id: id(2) },
    { people: [{ id: id(1) }], things: [{ id: id(3) }], links: [], trips: [{ carry: { [id(3)]: "leave" } }] },
    "Chen",
  ],
  [{ type: "person.move", id: id(2), before: id(1) }, { people: [{ id: id(2) }, { id: id(1) }] }, "Chen"],
])("%j", (action, expected, subject) => {
  expect(carriedOut(action)).toMatchObject({ after: expected, subject });
});

test("removing a person takes what is theirs out of other people's trips, and no empty place is left", () => {
  const { after } = carriedOut({ type: "person.remove", id: id(2) });
  expect(after.trips).toEqual(FULL.trips.map((trip) => ({ ...trip, carry: { [id(3)]: "leave" } })));
});

test.each<[Action, string]>([
  [{ type: "person.add", person: barePerson(id(1), "Again") }, "reference.exists"],
  [rename(9, "Nobody", "Somebody"), "change.gone"],
  [rename(2, "Old", "Wei"), "change.conflict"],
  [{ type: "person.remove", id: id(9) }, "reference.missing"],
  [{ type: "person.remove", id: id(1) }, "person.travels"],
  [{ type: "person.move", id: id(1), before: id(9) }, "reference.missing"],
])("refused: %j", (action, code) => {
  expect(refusal(action)?.code).toBe(code);
});
