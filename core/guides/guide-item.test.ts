import { expect, test } from "vitest";
import { mergeRecord } from "../exchange/merge-record.ts";
import { guideItemId, partsOfGuideItem } from "../profile/guide-item-id.ts";
import { markGuide } from "../profile/make-change.ts";
import { barePerson, type Person } from "../profile/person.ts";
import { emptyProfile, type Profile } from "../profile/profile.ts";
import { reduceAll } from "../profile/reduce.ts";
import { UNMARKED, type Mark } from "../profile/item-mark.ts";
import { DAY, FIELDS, id } from "../../scripts/testing/full-profile.ts";
import { guideItems } from "./guide-item.ts";
import { anyGuide } from "./guides.fixture.ts";

const GUIDE = anyGuide("open", ["install", "pay"]);
const ITEM = guideItemId("open", id(1));
const STEPS = ["install", "pay"];
const days = (done: Record<string, string>): Person => ({
  ...barePerson(id(1), "Lin"),
  guides: { open: { done, notes: {} } },
});
const tripWith = (marks: Record<string, Mark>, travellers = [id(1)]) => ({ ...FIELDS, travellers, marks });
const itemsOf = (person: Person, mark: Partial<Mark> = {}, guide = GUIDE) =>
  guideItems(() => [guide], [person], tripWith({ [ITEM]: { ...UNMARKED, ...mark } }));

test.each<[Record<string, string>, Partial<Mark>, Partial<Mark>]>([
  [{}, {}, { state: "to-do", doneOn: null }],
  [{}, { state: "doing", note: "tomorrow" }, { state: "doing", note: "tomorrow" }],
  [{ install: DAY }, {}, { state: "doing", doneOn: null }],
  [{ install: DAY }, { state: "blocked", note: "no signal" }, { state: "blocked", note: "no signal" }],
  [{ install: DAY }, { state: "not-needed" }, { state: "not-needed" }],
  [{ install: "2026-11-20", pay: DAY }, { state: "blocked" }, { state: "done", doneOn: DAY }],
  [{}, { state: "done", doneOn: DAY }, { state: "to-do", doneOn: null }],
])("steps done %j and %j is %j", (done, mark, expected) => {
  expect(itemsOf(days(done), mark)[0]?.mark).toMatchObject(expected);
});

test.each([
  ["a guide that is gone", guideItemId("gone", id(1)), [id(1)]],
  ["a person that is gone", guideItemId("open", id(2)), [id(1), id(2)]],
  ["somebody who stays at home", ITEM, [id(2)]],
  ["an item of a rule", "open", [id(1)]],
])("%s makes no item", (_, item, travellers) => {
  expect(guideItems(() => [GUIDE], [days({})], tripWith({ [item]: UNMARKED }, travellers))).toEqual([]);
});

test("the guides are not looked at where none is on the list", () => {
  const never = () => {
    throw new Error("asked");
  };
  expect(guideItems(never, [days({})], tripWith({ other: UNMARKED }))).toEqual([]);
});

test.each([
  [{}, "before", "2027-01-06"],
  [{ phase: "leaving" as const }, "leaving", "2027-01-22"],
  [{ phase: "arrival" as const }, "arrival", null],
  [{ kind: "report-loss" as const }, "before", null],
])("%j: in the phase %s, due on %s", (more, phase, due) => {
  expect(itemsOf(days({}), {}, anyGuide("open", STEPS, more))[0]).toMatchObject({ phase, due });
});

test.each(["guide--a", "guide--a:b:c", "a:b", "guide--"])("%s is no guide’s item", (item) => {
  expect(partsOfGuideItem(item)).toBeNull();
});

/** A profile with the guide on the list of a trip. */
const LISTED: Profile = reduceAll(emptyProfile("2026-11-23T00:00:00.000Z"), [
  { type: "person.add", person: barePerson(id(1), "Lin") },
  { type: "trip.add", id: id(5), trip: { ...FIELDS, travellers: [id(1)] } },
  { type: "item.guide", trip: id(5), guide: "open", person: id(1), listed: true },
]);

function marked(profile: Profile, change: Parameters<typeof markGuide>[2]): Profile {
  const [trip] = profile.trips;
  const [person] = profile.people;
  if (trip === undefined || person === undefined) throw new Error("both are there");
  return reduceAll(profile, markGuide(trip, { id: ITEM, guide: "open", person, steps: STEPS }, change, DAY));
}
const stateOf = ({ people, trips }: Profile) =>
  trips.flatMap((trip) => guideItems(() => [GUIDE], people, trip)).map(({ mark }) => mark.state);

test("ticking the item does every step that is left, and taking the tick back undoes them", () => {
  const ticked = marked(LISTED, { state: "done" });
  expect(stateOf(ticked)).toEqual(["done"]);
  expect(ticked.people[0]?.guides).toEqual({ open: { done: { install: DAY, pay: DAY }, notes: {} } });
  const back = marked(ticked, { state: "to-do" });
  expect(stateOf(back)).toEqual(["to-do"]);
  expect(back.people[0]?.guides).toEqual({});
});

test("what is said of the item beside leaves the steps alone", () => {
  const blocked = marked(LISTED, { state: "blocked" });
  expect(stateOf(marked(blocked, { note: "no passport" }))).toEqual(["blocked"]);
  expect(blocked.people[0]?.guides).toEqual({});
  expect(stateOf(marked(blocked, { state: "done" }))).toEqual(["done"]);
});

test("a merge brings a guide that is on the list of the file, and the steps of both", () => {
  const [trip] = LISTED.trips;
  const merged = mergeRecord<unknown>({ ...trip, marks: {} }, trip);
  expect(merged).toMatchObject({ outcome: "changed", merged: { marks: { [ITEM]: UNMARKED } } });
  const both = mergeRecord(days({ install: DAY }), days({ pay: DAY })).merged;
  expect(both.guides).toEqual({ open: { done: { install: DAY, pay: DAY }, notes: {} } });
});
