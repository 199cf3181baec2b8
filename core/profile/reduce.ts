import { kindOf, type Action } from "./actions.ts";
import type { Profile } from "./profile.ts";

/**
 * Carries out one action and returns the new profile; the given one is not touched. It is the given one when there was
 * nothing to do: what should be changed is so already.
 * @throws ActionRefused with a code when the action does not fit the profile.
 */
export function reduce(profile: Profile, action: Action): Profile {
  const next = kindOf(action).reduce(profile, action);
  const parts = Object.keys(next) as (keyof Profile)[];
  return parts.every((part) => next[part] === profile[part]) ? profile : next;
}

/** Carries out several actions as one step: all of them or, when one is refused, none. */
export function reduceAll(profile: Profile, actions: readonly Action[]): Profile {
  return actions.reduce(reduce, profile);
}
