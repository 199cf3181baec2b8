import { expect, test } from "vitest";
import { moveThing } from "./move-thing.ts";
import { emptyProfile } from "./profile.ts";
import { reduceAll } from "./reduce.ts";
import { bareThing } from "./thing.ts";
import { barePerson } from "./person.ts";

const id = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;
const lookup = { kindOf: (product: string) => (product === "alipay" ? "wallet" : "card") } as const;
/** Cards 2, 4, 5 and the wallet 3 of one person; 6 and 8 in the archive, of two kinds; 7 is somebody else's. */
const THINGS = [
  bareThing(id(2), id(1), "icbc-debit"),
  bareThing(id(3), id(1), "alipay"),
  bareThing(id(4), id(1), "icbc-debit"),
  bareThing(id(7), id(9), "icbc-debit"),
  bareThing(id(5), id(1), "icbc-debit"),
  { ...bareThing(id(6), id(1), "icbc-debit"), archived: true },
  { ...bareThing(id(8), id(1), "alipay"), archived: true },
];
const PROFILE = reduceAll(emptyProfile("2026-11-26T00:00:00.000Z"), [
  { type: "person.add", person: barePerson(id(1), "Lin") },
  { type: "person.add", person: barePerson(id(9), "Chen") },
  ...THINGS.map((thing) => ({ type: "thing.add", thing }) as const),
]);
const numbers = (things: readonly { id: string }[]) => things.map((one) => Number(one.id.slice(-1)));

test.each<[number, -1 | 1, number[] | null]>([
  [2, -1, null],
  [2, 1, [3, 4, 7, 2, 5, 6, 8]],
  [4, -1, [4, 2, 3, 7, 5, 6, 8]],
  [4, 1, [2, 3, 7, 5, 6, 8, 4]],
  [5, 1, null],
  [3, 1, null],
  [7, -1, null],
  [8, -1, [2, 3, 4, 7, 5, 8, 6]],
])("the thing %i moved by %i", (n, by, order) => {
  const thing = PROFILE.things.find((one) => one.id === id(n))!;
  const action = moveThing(PROFILE, thing, by, lookup);
  if (order === null) return expect(action).toBeNull();
  expect(numbers(reduceAll(PROFILE, action === null ? [] : [action]).things)).toEqual(order);
});

test.each<[string, number, -1 | 1, number[], number[] | null]>([
  ["up over one that is out of sight", 5, -1, [2, 5], [5, 2, 3, 4, 7, 6, 8]],
  ["down, to right after the next in sight", 2, 1, [2, 4], [3, 4, 7, 2, 5, 6, 8]],
  ["down over one that is out of sight", 2, 1, [2, 5], [3, 4, 7, 5, 6, 8, 2]],
  ["the only one in sight", 4, 1, [4], null],
  ["itself out of sight", 4, 1, [2, 5], null],
])("while a search leaves some out: %s", (_, n, by, inSight, order) => {
  const of = (one: number) => PROFILE.things.find((thing) => thing.id === id(one))!;
  const action = moveThing(PROFILE, of(n), by, lookup, inSight.map(of));
  if (order === null) return expect(action).toBeNull();
  expect(numbers(reduceAll(PROFILE, action === null ? [] : [action]).things)).toEqual(order);
});

test("a thing that is not there moves nowhere", () => {
  expect(moveThing(PROFILE, bareThing(id(0), id(1), "icbc-debit"), 1, lookup)).toBeNull();
});
