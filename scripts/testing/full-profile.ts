import { expect } from "vitest";
import { ActionRefused } from "../../core/profile/action-refused.ts";
import type { Action } from "../../core/profile/actions.ts";
import { setLink } from "../../core/profile/make-change.ts";
import { emptyProfile, profileSchema, type Profile } from "../../core/profile/profile.ts";
import { reduce, reduceAll } from "../../core/profile/reduce.ts";
import { labelOf } from "../../core/profile/step.ts";
import { bareLink, bareThing } from "../../core/profile/thing.ts";
import { barePerson } from "../../core/profile/person.ts";

export const id = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;
export const thing = (n: number, product: string, person = id(1)) => bareThing(id(n), person, product);
export const link = (card: number, wallet: number, state: "linked" | "failed" = "linked") =>
  bareLink(id(card), id(wallet), state);

export const FIELDS = {
  name: "Colombia",
  destination: "colombia",
  departs: "2027-01-07",
  returns: "2027-01-22",
  travellers: [id(1)],
  purpose: null,
};
export const ITEM = { id: id(6), phase: "before" as const, title: "Umbrella", due: null };
export const VIEW = { id: id(8), name: "Mine", address: "/compare" };
export const DAY = "2026-11-23";

/** Two people, one of whom stays at home with the wallet 4; a trip with something of everything. */
export const FULL: Profile = reduceAll(emptyProfile("2026-11-23T00:00:00.000Z"), [
  { type: "person.add", person: barePerson(id(1), "Lin Xiao") },
  { type: "person.add", person: barePerson(id(2), "Chen") },
  { type: "thing.add", thing: { ...thing(3, "icbc-debit"), archived: true } },
  { type: "thing.add", thing: { ...thing(4, "alipay", id(2)), label: "Blue" } },
  setLink(undefined, link(3, 4)),
  { type: "trip.add", id: id(5), trip: FIELDS },
  { type: "trip.carry", id: id(5), thing: id(3), choice: { was: null, to: "leave" } },
  { type: "trip.carry", id: id(5), thing: id(4), choice: { was: null, to: "take" } },
  { type: "item.add", trip: id(5), item: ITEM },
  {
    type: "item.mark",
    trip: id(5),
    item: ITEM.id,
    changes: { state: { was: "to-do", to: "done" } },
    on: DAY,
  },
  { type: "view.add", view: VIEW },
]);

/** The profile after an action and what the step is named after; the profile before it must not be touched. */
export function carriedOut(action: Action, profile = FULL): { after: Profile; subject: string } {
  const before = structuredClone(profile);
  const after = reduce(profile, action);
  expect(profile).toEqual(before);
  expect(profileSchema.safeParse(after).success).toBe(true);
  return { after, subject: labelOf(action, 1, profile, after).subject };
}

/** Why an action is refused, which must leave the profile as it was; null when it is not. */
export function refusal(action: Action, profile = FULL): ActionRefused | null {
  const before = structuredClone(profile);
  try {
    reduce(profile, action);
    return null;
  } catch (error) {
    if (!(error instanceof ActionRefused)) throw error;
    return error;
  } finally {
    expect(profile).toEqual(before);
  }
}
