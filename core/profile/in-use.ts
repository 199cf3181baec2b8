import type { Thing } from "./thing.ts";

/** The things that take part in plans, grids and advice: not those put into the archive. */
export function inUse<T extends Pick<Thing, "archived">>(things: readonly T[]): T[] {
  return things.filter(({ archived }) => !archived);
}

/** The things that were put into the archive. */
export function putAway<T extends Pick<Thing, "archived">>(things: readonly T[]): T[] {
  return things.filter(({ archived }) => archived);
}
