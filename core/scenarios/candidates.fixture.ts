import { dividedBy, exact, type Exact } from "../costs/exact.ts";
import type { Candidate } from "./difference.ts";
import { asShares } from "./weights.ts";
import { known, missing } from "./worth.ts";

export const CRITERIA = ["cost", "coverage", "setup"] as const;

/** `n` of `of`, exactly. */
export const part = (n: number, of = 100): Exact => dividedBy(exact(n), exact(of));

/** An option from its worths in hundredths; a text is a fact that is not known. */
export function candidate(id: string, worths: Record<string, number | string>): Candidate {
  return {
    id,
    worths: new Map(
      Object.entries(worths).map(([criterion, worth]) => [
        criterion,
        typeof worth === "string" ? missing(worth) : known(part(worth)),
      ]),
    ),
  };
}

export const shares = (cost: number, coverage: number, setup: number) =>
  asShares(CRITERIA, { cost, coverage, setup });
