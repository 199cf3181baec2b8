import * as fc from "fast-check";
import { actionSchema } from "./actions.ts";
import { expect, test } from "vitest";
import { sameValue } from "../same-value.ts";
import { ActionRefused } from "./action-refused.ts";
import { changesBetween, changesSchema, mergeChanges } from "./changes.ts";
import { changeThing } from "./make-change.ts";
import { emptyProfile, type Profile } from "./profile.ts";
import { reduce } from "./reduce.ts";
import { bareThing, thingSchema, type Thing } from "./thing.ts";
import { barePerson } from "./person.ts";

const ABOUT = { kind: "thing", id: "x" } as const;
const id = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;

test.each<[string, { now: unknown; was: unknown; to: unknown }, unknown]>([
  ["is set where it holds what it was changed from", { now: "a", was: "a", to: "b" }, "b"],
  ["is left where it holds the new value already", { now: "b", was: "a", to: "b" }, "b"],
  ["is set to nothing", { now: "a", was: "a", to: null }, null],
  ["is taken away", { now: "a", was: "a", to: undefined }, undefined],
  ["is set where there was none", { now: undefined, was: undefined, to: "b" }, "b"],
  ["is compared by its content", { now: { x: 1, y: [2] }, was: { y: [2], x: 1 }, to: { x: 2 } }, { x: 2 }],
])("a field %s", (_, { now, was, to }, expected) => {
  const record: { field?: unknown; other: number } = { other: 1, ...(now !== undefined && { field: now }) };
  const merged = mergeChanges(record, { field: { was, to } }, ABOUT);
  expect(merged).toStrictEqual({ other: 1, ...(expected !== undefined && { field: expected }) });
});

test.each<[unknown, unknown, unknown]>([
  ["c", "a", "b"],
  [undefined, "a", "b"],
  ["c", undefined, "b"],
  ["c", "a", undefined],
  [[1, 2], [1], [2, 1]],
])("a field that holds %j is not changed from %j to %j", (now, was, to) => {
  const change = () => mergeChanges({ field: now }, { field: { was, to } }, ABOUT);
  expect(change).toThrow(ActionRefused);
  const fields = [{ field: "field", mine: to ?? null, theirs: now ?? null }];
  expect(change).toThrow(
    expect.objectContaining({ code: "change.conflict", conflict: { record: ABOUT, fields } }),
  );
});

test("nothing to do answers the record itself", () => {
  const record = { a: 1, b: { c: 2 } };
  expect(mergeChanges(record, changesBetween(record, structuredClone(record)), ABOUT)).toBe(record);
});

test("the schema holds both values to their field, and takes no other field", () => {
  const schema = changesSchema(thingSchema.omit({ id: true }));
  const parses = (changes: unknown) => schema.safeParse(changes).success;
  expect(parses({ label: { was: "", to: " Blue " } })).toBe(true);
  expect(parses({ label: { to: "Blue" } })).toBe(false);
  // What no text may hold is looked for in the action as a whole.
  const action = {
    type: "thing.change",
    id: id(1),
    changes: { label: { was: "", to: "4111 1111 1111 1111" } },
  };
  expect(actionSchema.safeParse(action).success).toBe(false);
  expect(parses({ lastDigits: { was: null, to: "12" } })).toBe(false);
  expect(parses({ id: { was: id(1), to: id(2) } })).toBe(false);
});

/** What two people change of one card, each from the same state. */
const part = fc.record(
  {
    label: fc.constantFrom("", "Blue", "Red"),
    notes: fc.constantFrom("", "at home"),
    lastDigits: fc.constantFrom(null, "0926", "4417"),
    expires: fc.constantFrom(null, "2031-05"),
    balance: fc.constantFrom(null, { amount: 1250, currency: "CNY", asOf: "2027-01-01" }),
    archived: fc.boolean(),
  },
  { requiredKeys: [] },
);
const CARD = bareThing(id(3), id(1), "icbc-debit");
const profileWith = (thing: Thing): Profile => ({
  ...emptyProfile("2026-11-23T00:00:00.000Z"),
  people: [barePerson(id(1), "Lin")],
  things: [thing],
});

test("two edits from one state: both survive, or the second is refused for exactly the fields that clash", () => {
  fc.assert(
    fc.property(part, part, part, (start, first, second) => {
      const seen = { ...CARD, ...start };
      const [one, two] = [first, second].map((edit) => ({ ...seen, ...edit }));
      if (one === undefined || two === undefined) return;
      const between = reduce(profileWith(seen), changeThing(seen, one));
      const touched = (to: Thing) => Object.keys(changesBetween(seen, to)) as (keyof Thing)[];
      const clashing = touched(two).filter(
        (field) => touched(one).includes(field) && !sameValue(one[field], two[field]),
      );
      if (clashing.length === 0) {
        const both = { ...one, ...Object.fromEntries(touched(two).map((field) => [field, two[field]])) };
        expect(reduce(between, changeThing(seen, two)).things).toEqual([both]);
        return;
      }
      const named = clashing.map((field) => ({ field, mine: two[field], theirs: one[field] }));
      expect(() => reduce(between, changeThing(seen, two))).toThrow(
        expect.objectContaining({
          code: "change.conflict",
          conflict: expect.objectContaining({ fields: expect.arrayContaining(named) }),
        }),
      );
      expect(between.things).toEqual([one]);
    }),
  );
});
