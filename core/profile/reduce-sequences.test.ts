import * as fc from "fast-check";
import { expect, test } from "vitest";
import { ANY_SAVED_AT, anyAction } from "../../scripts/testing/any-action.ts";
import { actionSchema, type Action } from "./actions.ts";
import { candidateProduct } from "./candidate.ts";
import { emptyProfile, profileSchema, type Profile } from "./profile.ts";
import { ActionRefused } from "./action-refused.ts";
import { reduce } from "./reduce.ts";

function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const child of Object.values(value)) deepFreeze(child);
  }
  return value;
}

/** One step as the store takes it: a refused action changes nothing. */
function step(profile: Profile, next: Action): Profile {
  let after: Profile;
  try {
    after = reduce(deepFreeze(profile), next);
  } catch (error) {
    expect(error).toBeInstanceOf(ActionRefused);
    return profile;
  }
  // What the reducer lets through is a whole, valid document: no reference is left to the schema to refuse.
  expect(profileSchema.parse(after)).toEqual(after);
  return after;
}

test("whatever is done in whatever order, the profile stays a valid document and the given one is not touched", () => {
  fc.assert(
    fc.property(fc.array(anyAction, { maxLength: 40 }), (actions) => {
      const last = actions.reduce(step, emptyProfile(ANY_SAVED_AT));
      const things = new Set(last.things.map((t) => t.id));
      const decided = last.trips.flatMap(({ carry, places }) => Object.keys({ ...carry, ...places }));
      for (const key of decided) if (candidateProduct(key) === null) expect(things).toContain(key);
      for (const list of [last.people, last.things, last.trips])
        expect(new Set(list.map((e) => e.id)).size).toBe(list.length);
      expect(new Set(last.links.map((l) => `${l.card} ${l.wallet}`)).size).toBe(last.links.length);
    }),
  );
});

test("the random actions are ones the gate lets through", () => {
  fc.assert(fc.property(anyAction, (a) => actionSchema.safeParse(a).success));
});
