import type { Verdict } from "../compatibility/answer.ts";
import type { OpenCause } from "./open-cause.ts";
import type { Situation } from "./situation.ts";

/** What an answer to it is kept by, beside the ids of causes. */
export const PAIR = "pair";

/** A card that a wallet does not take, with what the grid says of it. */
export type PairVerdict = Verdict & { level: "unsupported" };

const isNo = (verdict: Verdict): verdict is PairVerdict => verdict.level === "unsupported";

/**
 * The answer of the grid where it is the reason by itself: a card is to be linked in a wallet that does not take it, and no cause
 * says so already.
 */
export function pairVerdict(
  { symptom }: Pick<Situation, "symptom">,
  verdict: Verdict | null,
  open: readonly OpenCause[],
): PairVerdict | null {
  if (symptom !== "card-will-not-link" || verdict === null || !isNo(verdict)) return null;
  const isSaid = open.some(({ certain, proof }) => certain && proof.some(({ path }) => path === "verdict"));
  return isSaid ? null : verdict;
}
