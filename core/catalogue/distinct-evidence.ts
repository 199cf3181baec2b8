import type { Evidence } from "./evidence.ts";

/** Each source and date once. */
export function distinctEvidence(evidence: readonly Evidence[]): Evidence[] {
  const found = new Map<string, Evidence>();
  for (const one of evidence) {
    const key = JSON.stringify([one.source, one.asOf]);
    if (!found.has(key)) found.set(key, one);
  }
  return [...found.values()];
}
