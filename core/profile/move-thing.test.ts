import { expect, test } from "vitest";
import { moveThing } from "./move-thing.ts";
import { emptyProfile } from "./profile.ts";
import { reduceAll } from "./reduce.ts";
import { bareThing } from "./thing.ts";

const id = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;
const THINGS = [2, 3, 4, 5].map((n) => bareThing(id(n), id(1), n === 3 ? "alipay" : "icbc-debit"));
const PROFILE = reduceAll(emptyProfile("2026-11-26T00:00:00.000Z"), [
  { type: "person.add", person: { id: id(1), name: "Lin" } },
  ...THINGS.map((thing) => ({ type: "thing.add", thing }) as const),
]);

test.each<[number, -1 | 1, number[] | null]>([
  [2, -1, null],
  [2, 1, [4, 2, 5]],
  [4, -1, [4, 2, 5]],
  [4, 1, [2, 5, 4]],
  [5, 1, null],
  [9, 1, null],
])("the card %i moved by %i", (card, by, order) => {
  const cards = PROFILE.things.filter(({ product }) => product === "icbc-debit");
  const action = moveThing(cards, id(card), by);
  if (order === null) return expect(action).toBeNull();
  const after = reduceAll(PROFILE, action === null ? [] : [action]).things;
  expect(after.filter(({ product }) => product === "icbc-debit").map((thing) => thing.id)).toEqual(
    order.map(id),
  );
  expect(after).toHaveLength(4);
});
