import type { Cause, RETRIES } from "../catalogue/cause.ts";
import type { RankedCause } from "./ranked-cause.ts";
import type { SaidCause } from "./said-texts.ts";
import type { Reason } from "./why-true.ts";

export type Retry = (typeof RETRIES)[number];

/**
 * A cause that may still be the one.
 * - `certain`: proved, by the facts in `proof` or by the text in `said`. - `deferred`: nobody could tell.
 * - `retry`: as the record has it, but never at once while further tries can shut the card or account.
 */
export interface OpenCause extends RankedCause<Cause> {
  proof: readonly Reason[];
  said: SaidCause | null;
  deferred: boolean;
  retry: Retry;
}
