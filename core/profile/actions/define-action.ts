import { z } from "../../zod.ts";
import type { Profile } from "../profile.ts";

/** One thing that can be done to a profile: what the gate takes, what it does, and what a step of it is named after. */
export interface ActionKind<A = { type: string }> {
  type: string;
  /** The new profile; the given one is not touched. @throws ActionRefused when the action does not fit it. */
  reduce(profile: Profile, action: A): Profile;
  /**
   * The name of what an action is about: a person’s own words, or the id of a product; "" when it has none.
   * `states` are the profile before the step and after it.
   */
  subject(action: A, states: readonly Profile[]): string;
}

type Fields = Readonly<Record<string, z.ZodType>>;
type Given<T extends string, F extends Fields> = { type: T } & { [K in keyof F]: z.output<F[K]> };

/** Defines an action by its type, its fields, and what is done with them. */
export function defineAction<const T extends string, F extends Fields>(
  type: T,
  fields: F,
  kind: Omit<ActionKind<Given<T, F>>, "type">,
) {
  return { type, schema: z.strictObject({ type: z.literal(type), ...fields }), ...kind };
}
