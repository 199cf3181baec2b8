import { expect, test } from "vitest";
import type { Action } from "./actions.ts";
import { emptyProfile, profileSchema, type Profile } from "./profile.ts";
import { bareLink, bareThing } from "./thing.ts";
import { ActionRefused } from "./action-refused.ts";
import { reduce, reduceAll } from "./reduce.ts";

const id = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;
const thing = (n: number, product: string, person = id(1)) => bareThing(id(n), person, product);
const FIELDS = {
  name: "Colombia",
  destination: "colombia",
  departs: "2027-01-07",
  returns: "2027-01-22",
  travellers: [id(1)],
};
const MARK = { state: "done" as const, note: "", doneOn: "2026-11-23" };
const ITEM = { id: id(6), phase: "before" as const, title: "Umbrella", due: null };
const link = (card: number, wallet: number, state: "linked" | "failed" = "linked") =>
  bareLink(id(card), id(wallet), state);

/** Two people, one of whom stays at home with the wallet 4; a trip with something of everything. */
const FULL: Profile = reduceAll(emptyProfile("2026-11-23T00:00:00.000Z"), [
  { type: "person.add", person: { id: id(1), name: "Lin Xiao" } },
  { type: "person.add", person: { id: id(2), name: "Chen" } },
  { type: "thing.add", thing: { ...thing(3, "icbc-debit"), archived: true } },
  { type: "thing.add", thing: thing(4, "alipay", id(2)) },
  { type: "link.set", link: link(3, 4) },
  { type: "trip.add", id: id(5), trip: FIELDS },
  { type: "trip.carry", id: id(5), thing: id(3), choice: "leave" },
  { type: "trip.carry", id: id(5), thing: id(4), choice: "take" },
  { type: "item.add", trip: id(5), item: ITEM },
  { type: "item.mark", trip: id(5), item: ITEM.id, mark: MARK },
]);
const [TRIP] = FULL.trips;

test.each<[Action, object]>([
  [
    { type: "settings.change", settings: { theme: "dark" } },
    { settings: { language: "system", theme: "dark" } },
  ],
  [{ type: "settings.change", settings: {} }, { settings: FULL.settings }],
  [
    { type: "person.change", person: { id: id(2), name: "Wei" } },
    { people: [{ name: "Lin Xiao" }, { name: "Wei" }] },
  ],
  [
    { type: "person.remove", id: id(2) },
    { people: [{ id: id(1) }], things: [{ id: id(3) }], links: [], trips: [{ carry: { [id(3)]: "leave" } }] },
  ],
  [
    { type: "thing.change", thing: { ...thing(3, "icbc-debit"), label: "Blue" } },
    { things: [{ label: "Blue" }, {}] },
  ],
  [{ type: "thing.move", id: id(4), before: id(3) }, { things: [{ id: id(4) }, { id: id(3) }] }],
  [{ type: "thing.move", id: id(3), before: null }, { things: [{ id: id(4) }, { id: id(3) }] }],
  [{ type: "thing.move", id: id(4), before: null }, { things: FULL.things }],
  [{ type: "person.move", id: id(2), before: id(1) }, { people: [{ id: id(2) }, { id: id(1) }] }],
  [{ type: "link.set", link: link(3, 4, "failed") }, { links: [link(3, 4, "failed")] }],
  [{ type: "link.clear", card: id(3), wallet: id(4) }, { links: [] }],
  [{ type: "link.clear", card: id(4), wallet: id(3) }, { links: [link(3, 4)] }],
  [
    { type: "trip.change", id: id(5), trip: { ...FIELDS, name: "Bogotá" } },
    { trips: [{ ...TRIP, name: "Bogotá" }] },
  ],
  [
    { type: "trip.change", id: id(5), trip: { ...FIELDS, returns: FIELDS.departs } },
    { trips: [{ returns: FIELDS.departs }] },
  ],
  [
    { type: "trip.remove", id: id(5) },
    { trips: [], things: FULL.things },
  ],
  [
    { type: "trip.carry", id: id(5), thing: id(3), choice: "take" },
    { trips: [{ carry: { [id(3)]: "take" } }] },
  ],
  [
    { type: "item.mark", trip: id(5), item: "visa:x", mark: MARK },
    { trips: [{ marks: { "visa:x": MARK, [ITEM.id]: MARK } }] },
  ],
  [
    { type: "item.change", trip: id(5), item: { ...ITEM, title: "Raincoat" } },
    { trips: [{ ownItems: [{ title: "Raincoat" }], marks: { [ITEM.id]: MARK } }] },
  ],
  [{ type: "item.remove", trip: id(5), item: ITEM.id }, { trips: [{ ownItems: [], marks: {} }] }],
])("%j", (action, expected) => {
  const before = structuredClone(FULL);
  const after = reduce(FULL, action);
  expect(after).toMatchObject(expected);
  expect(profileSchema.safeParse(after).success).toBe(true);
  expect(FULL).toEqual(before);
});

test("clearing or setting one link leaves the others of the same card or wallet", () => {
  const others = [link(7, 4), link(3, 8)];
  const linked = { ...FULL, links: [...FULL.links, ...others] };
  expect(reduce(linked, { type: "link.clear", card: id(3), wallet: id(4) }).links).toEqual(others);
  const failed = link(3, 4, "failed");
  expect(reduce(linked, { type: "link.set", link: failed }).links).toEqual([...others, failed]);
});

test("removing a person takes what is theirs out of other people's trips, and no empty place is left", () => {
  const after = reduce(FULL, { type: "person.remove", id: id(2) });
  expect(after.trips[0]?.carry).toEqual({ [id(3)]: "leave" });
  expect(after.trips[0]?.marks).toEqual(FULL.trips[0]?.marks);
});

test.each<[Action, string]>([
  [{ type: "person.change", person: { id: id(9), name: "Nobody" } }, "reference.missing"],
  [{ type: "person.remove", id: id(9) }, "reference.missing"],
  [{ type: "person.remove", id: id(1) }, "person.travels"],
  [{ type: "thing.add", thing: thing(3, "alipay") }, "reference.exists"],
  [{ type: "thing.change", thing: thing(9, "alipay") }, "reference.missing"],
  [{ type: "thing.remove", id: id(9) }, "reference.missing"],
  [{ type: "thing.remove", id: id(4) }, "thing.not-archived"],
  [{ type: "thing.move", id: id(9), before: id(3) }, "reference.missing"],
  [{ type: "thing.move", id: id(3), before: id(9) }, "reference.missing"],
  [{ type: "thing.move", id: id(3), before: id(3) }, "reference.missing"],
  [{ type: "trip.add", id: id(5), trip: FIELDS }, "reference.exists"],
  [{ type: "trip.change", id: id(9), trip: FIELDS }, "reference.missing"],
  [{ type: "trip.remove", id: id(9) }, "reference.missing"],
  [{ type: "trip.carry", id: id(5), thing: id(9), choice: "take" }, "reference.missing"],
  [{ type: "trip.carry", id: id(9), thing: id(3), choice: "take" }, "reference.missing"],
  [{ type: "item.add", trip: id(5), item: ITEM }, "reference.exists"],
  [{ type: "item.add", trip: id(9), item: ITEM }, "reference.missing"],
  [{ type: "item.change", trip: id(5), item: { ...ITEM, id: id(9) } }, "reference.missing"],
  [{ type: "item.remove", trip: id(5), item: id(9) }, "reference.missing"],
])("refused, and the profile is as it was: %j", (action, code) => {
  const before = structuredClone(FULL);
  expect(() => reduce(FULL, action)).toThrow(new ActionRefused(code as ActionRefused["code"]));
  expect(FULL).toEqual(before);
});

test("removing a card takes its link and its place in the trip with it; what was done stays", () => {
  const after = reduce(FULL, { type: "thing.remove", id: id(3) });
  expect(after.links).toEqual([]);
  expect(after.trips[0]?.carry).toEqual({ [id(4)]: "take" });
  expect(after.trips[0]?.marks).toEqual(FULL.trips[0]?.marks);
});

test.each<[Action]>([
  [{ type: "trip.add", id: id(7), trip: { ...FIELDS, returns: "2027-01-06" } }],
  [{ type: "trip.change", id: id(5), trip: { ...FIELDS, returns: "2027-01-06" } }],
])("a trip that ends before it starts is refused: %j", (action) => {
  expect(() => reduce(FULL, action)).toThrow(new ActionRefused("trip.ends-before-start"));
});

test.each<[Action]>([
  [{ type: "thing.add", thing: thing(8, "alipay", id(9)) }],
  [{ type: "thing.change", thing: thing(3, "icbc-debit", id(9)) }],
  [{ type: "link.set", link: link(3, 9) }],
  [{ type: "trip.add", id: id(8), trip: { ...FIELDS, travellers: [id(9)] } }],
  [{ type: "trip.change", id: id(5), trip: { ...FIELDS, travellers: [id(9)] } }],
])("pointing at what is not there is refused: %j", (action) => {
  expect(() => reduce(FULL, action)).toThrow(new ActionRefused("reference.missing"));
});

test("adding a person twice is refused", () => {
  const twice: Action = { type: "person.add", person: { id: id(1), name: "Again" } };
  expect(() => reduce(FULL, twice)).toThrow(new ActionRefused("reference.exists"));
});

test("several actions are one step: when one is refused none is done", () => {
  const remove: Action = { type: "thing.remove", id: id(3) };
  expect(() => reduceAll(FULL, [remove, remove])).toThrow(ActionRefused);
  expect(FULL.things).toHaveLength(2);
});
