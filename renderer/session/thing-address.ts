import type { Thing } from "../../core/profile/thing.ts";

/** The part of the address of Things that names the thing whose form is open. */
export const OPEN_THING = "open";

/** Where the form of a thing is: beside the things of the person who has it. */
export function thingAddress({ person, id }: Pick<Thing, "person" | "id">): string {
  return `/things/${person}?${OPEN_THING}=${id}`;
}
