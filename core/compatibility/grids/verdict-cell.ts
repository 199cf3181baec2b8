import { EMPTY_CELL, type GridCell } from "../grid.ts";
import type { Facts } from "../fact-index.ts";
import type { Verdict } from "../verdict.ts";

/** A verdict as a cell. The product it is inherited from is named, so that the notes can say so. */
export function verdictCell(catalogue: Facts, verdict: Verdict): GridCell {
  const { statement } = verdict;
  if (statement === null) return { ...EMPTY_CELL, asked: verdict.pair };
  const folder = statement.target.kind === "destination" ? "acceptance" : "links";
  const products = [...catalogue.cards, ...catalogue.wallets, ...catalogue.sims];
  return {
    level: verdict.level,
    short: verdict.short,
    note: verdict.note,
    reasons: verdict.reasons,
    conditions: verdict.conditions,
    limits: verdict.limits,
    fees: verdict.fees,
    workarounds: verdict.workarounds,
    history: verdict.history,
    conflicts: verdict.conflicts,
    evidence: verdict.evidence,
    confidence: verdict.confidence,
    freshness: verdict.freshness,
    record: `${folder}/${statement.id}`,
    from: products.find(({ id }) => id === verdict.from)?.name ?? null,
    asked: verdict.pair,
  };
}
