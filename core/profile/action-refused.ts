import type { Conflict } from "./conflict.ts";

/** Why an action cannot be carried out; the screens have a sentence for each. */
export type ActionError =
  | "change.conflict"
  | "change.gone"
  | "change.since"
  | "change.too-many"
  | "reference.missing"
  | "reference.exists"
  | "trip.ends-before-start"
  | "person.travels"
  | "rate.same-currency"
  | "thing.not-archived";

/** Thrown by the reducer when an action does not fit the profile; nothing of it has been done. */
export class ActionRefused extends Error {
  constructor(
    readonly code: ActionError,
    /** Of `change.conflict` and `change.gone`, what is no longer as it was. */
    readonly conflict: Conflict | null = null,
  ) {
    super(code);
  }
}

export function refuse(code: ActionError): never {
  throw new ActionRefused(code);
}
