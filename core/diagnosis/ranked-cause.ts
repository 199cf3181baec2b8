import type { Cause } from "../catalogue/cause.ts";

/** What an order needs of a cause. */
export type Orderable = Pick<
  Cause,
  "id" | "likelihood" | "out" | "sure" | "up" | "check" | "repair" | "last" | "call"
>;

/**
 * A cause as the facts leave it: whether they prove it, and whether they make it likelier. `turn`: 0 what is proved, 1 what the
 * text on the screen may mean, 2 the others, 3 catch-alls.
 */
export interface RankedCause<T extends Orderable> {
  cause: T;
  certain: boolean;
  raised: boolean;
  turn: 0 | 1 | 2 | 3;
}
