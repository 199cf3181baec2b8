import { expect, test } from "vitest";
import { duplicateThing } from "./duplicate-thing.ts";
import { setLink } from "./make-change.ts";
import { emptyProfile } from "./profile.ts";
import { reduceAll } from "./reduce.ts";
import { bareLink, bareThing } from "./thing.ts";
import { barePerson } from "./person.ts";

const id = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;
const CARD = {
  ...bareThing(id(2), id(1), "icbc-debit"),
  label: "Salary",
  lastDigits: "4417",
  expires: "2028-05",
  balance: { amount: 100, currency: "CNY", asOf: "2026-11-26" },
  archived: true,
};

test("a second one is like the first, without what is the first one's alone; its links are plans", () => {
  const profile = reduceAll(emptyProfile("2026-11-26T00:00:00.000Z"), [
    { type: "person.add", person: barePerson(id(1), "Lin") },
    { type: "thing.add", thing: CARD },
    { type: "thing.add", thing: bareThing(id(3), id(1), "alipay") },
    { type: "thing.add", thing: bareThing(id(4), id(1), "wechat-pay") },
    setLink(undefined, bareLink(id(2), id(3), "linked")),
    setLink(undefined, bareLink(id(2), id(4), "failed")),
  ]);
  const { thing, actions } = duplicateThing(profile, CARD, id(5));
  expect(thing).toEqual({ ...CARD, id: id(5), lastDigits: null, balance: null, archived: false });
  const after = reduceAll(profile, actions);
  expect(after.things.at(-1)).toEqual(thing);
  expect(after.links.filter(({ card }) => card === id(5))).toEqual([bareLink(id(5), id(3), "not-tried")]);
});
