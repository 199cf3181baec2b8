import { expect, test } from "vitest";
import type { Action } from "./actions.ts";
import { emptyProfile, profileSchema, type Profile } from "./profile.ts";
import { ActionRefused, reduce, reduceAll } from "./reduce.ts";

const id = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;
const thing = (n: number, product: string) => ({
  id: id(n),
  person: id(1),
  product,
  label: "",
  lastDigits: null,
  expires: null,
});
const FIELDS = {
  name: "Colombia",
  destination: "colombia",
  departs: "2027-01-07",
  returns: "2027-01-22",
  travellers: [id(1)],
};
const MARK = { state: "done" as const, note: "", doneOn: "2026-11-23" };

const FULL: Profile = reduceAll(emptyProfile("2026-11-23T00:00:00.000Z"), [
  { type: "person.add", person: { id: id(1), name: "Lin Xiao" } },
  { type: "thing.add", thing: thing(2, "icbc-debit") },
  { type: "thing.add", thing: thing(3, "alipay") },
  { type: "link.set", link: { card: id(2), wallet: id(3), state: "linked" } },
  { type: "trip.add", id: id(4), trip: FIELDS },
  { type: "trip.carry", id: id(4), thing: id(2), choice: "leave" },
  { type: "item.mark", trip: id(4), item: "visa", mark: MARK },
  { type: "item.add", trip: id(4), item: { id: id(5), phase: "before", title: "Umbrella", due: null } },
]);

test("a full profile is a valid document", () => {
  expect(profileSchema.safeParse(FULL).success).toBe(true);
});

test("removing a card takes its link and its place in the trip with it, and leaves the given profile alone", () => {
  const after = reduce(FULL, { type: "thing.remove", id: id(2) });
  expect(after.links).toEqual([]);
  expect(after.trips[0]?.carry).toEqual({});
  expect(after.trips[0]?.marks).toEqual({ visa: MARK });
  expect(FULL.links).toHaveLength(1);
});

test("changing a trip's dates keeps ticks, own items and what to carry", () => {
  const [trip] = reduce(FULL, {
    type: "trip.change",
    id: id(4),
    trip: { ...FIELDS, returns: "2027-02-01" },
  }).trips;
  expect(trip).toMatchObject({ returns: "2027-02-01", marks: { visa: MARK }, carry: { [id(2)]: "leave" } });
  expect(trip?.ownItems).toHaveLength(1);
});

test("removing an own item takes its mark with it", () => {
  const marked = reduce(FULL, { type: "item.mark", trip: id(4), item: id(5), mark: MARK });
  expect(reduce(marked, { type: "item.remove", trip: id(4), item: id(5) }).trips[0]?.marks).toEqual({
    visa: MARK,
  });
});

test.each<[string, Action, string]>([
  [
    "a trip that ends before it starts",
    { type: "trip.add", id: id(6), trip: { ...FIELDS, returns: "2027-01-06" } },
    "trip.ends-before-start",
  ],
  [
    "a trip changed to end before it starts",
    { type: "trip.change", id: id(4), trip: { ...FIELDS, returns: "2027-01-06" } },
    "trip.ends-before-start",
  ],
  ["removing what is not there", { type: "thing.remove", id: id(9) }, "reference.missing"],
  [
    "marking in a trip that is not there",
    { type: "item.mark", trip: id(9), item: "visa", mark: MARK },
    "reference.missing",
  ],
  ["adding a person twice", { type: "person.add", person: { id: id(1), name: "Again" } }, "reference.exists"],
  ["removing a traveller", { type: "person.remove", id: id(1) }, "person.travels"],
])("%s is refused", (_, action, code) => {
  expect(() => reduce(FULL, action)).toThrow(new ActionRefused(code as ActionRefused["code"]));
});

test("several actions are one step: when one is refused none is done", () => {
  const actions: Action[] = [
    { type: "thing.remove", id: id(2) },
    { type: "thing.remove", id: id(2) },
  ];
  expect(() => reduceAll(FULL, actions)).toThrow(ActionRefused);
  expect(FULL.things).toHaveLength(2);
});
