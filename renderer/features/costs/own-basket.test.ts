import { expect, test } from "vitest";
import { reduceAll } from "../../../core/profile/reduce.ts";
import { barePerson } from "../../../core/profile/person.ts";
import { emptyProfile, type Profile } from "../../../core/profile/profile.ts";
import { bareTrip } from "../../../core/profile/trip.fixture.ts";
import type { OwnBasket } from "../../../core/profile/trip-plan.ts";
import { changeOwnBasket } from "./own-basket.ts";

const id = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;
const FULL: Profile = {
  ...emptyProfile("2026-11-23T00:00:00.000Z"),
  people: [barePerson(id(1), "Lin")],
  trips: [bareTrip(id(5), { travellers: [id(1)] })],
};
const day = { minor: 5, currency: "COP" };
const line = { kind: "data" as const, count: 1, each: day };
const after = (profile: Profile, part: Partial<OwnBasket>) =>
  reduceAll(profile, changeOwnBasket(id(5), part)(profile));
const basketOf = ({ trips }: Profile) => trips[0]?.basket;

test("one part is changed, the others stay", () => {
  const both = after(after(FULL, { lines: [line] }), { tier: "business" });
  expect(basketOf(both)).toEqual({ tier: "business", lines: [line], sums: {}, figures: {} });
  expect(basketOf(after(both, { sums: { day } }))).toMatchObject({ lines: [line], sums: { day } });
});

test("what says nothing any more is none; a trip that is gone is left alone", () => {
  const one = after(FULL, { lines: [line] });
  expect(basketOf(after(one, { lines: [] }))).toBeNull();
  expect(changeOwnBasket(id(9), { lines: [] })(FULL)).toEqual([]);
});
