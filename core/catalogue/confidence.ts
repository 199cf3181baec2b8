import { CONFIDENCES, type Confidence, type Evidence } from "./evidence.ts";

/** That of the best-supported evidence; null without evidence. */
export function bestConfidence(evidence: readonly Evidence[]): Confidence | null {
  return CONFIDENCES.find((confidence) => evidence.some((e) => e.confidence === confidence)) ?? null;
}
