/** How sure a source makes of what it says, the surest first. */
export const CONFIDENCES = ["high", "medium", "low"] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** That of the best-supported evidence; null without evidence. */
export function bestConfidence(evidence: readonly { confidence: Confidence }[]): Confidence | null {
  return CONFIDENCES.find((confidence) => evidence.some((e) => e.confidence === confidence)) ?? null;
}
