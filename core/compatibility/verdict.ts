import type { CalendarDate } from "../calendar-date.ts";
import type { Catalogue } from "../catalogue/catalogue.ts";
import { bestConfidence } from "../catalogue/confidence.ts";
import type { Confidence, Evidence } from "../catalogue/evidence.ts";
import { worstFreshness, type Freshness } from "../catalogue/freshness.ts";
import type { Level } from "../catalogue/level.ts";
import type { Statement } from "../catalogue/statement.ts";

/** A pair to judge: a card, SIM or wallet, and where it should work. */
export interface Pair {
  product: string;
  target: Statement["target"];
}

/**
 * The answer for a pair, with everything it rests on.
 * - `basis`: `own` when there is a statement for the product itself, `inherited` when the nearest product it
 *   inherits from has one (`from` names it), `none` when nobody said anything: then the level is `unknown`.
 * - `confidence`: that of the best-supported evidence; null without evidence.
 */
export interface Verdict {
  level: Level;
  basis: "own" | "inherited" | "none";
  from: string | null;
  statement: Statement | null;
  evidence: readonly Evidence[];
  confidence: Confidence | null;
  freshness: Freshness;
}

export type Facts = Pick<Catalogue, "cards" | "wallets" | "sims" | "links" | "acceptance">;

const UNKNOWN: Verdict = {
  level: "unknown",
  basis: "none",
  from: null,
  statement: null,
  evidence: [],
  confidence: null,
  freshness: "undated",
};

/** The same wallet, place or phone, asked for the same use in the same area. */
function samePlace(a: Statement["target"], b: Statement["target"]): boolean {
  const area = (t: Statement["target"]) => (t.kind === "destination" ? t.area?.id : undefined);
  return a.kind === b.kind && a.id === b.id && a.use === b.use && area(a) === area(b);
}

/** The product and what it inherits from, nearest first. A cycle (a lint error) ends the walk instead of hanging. */
function lineage(facts: Facts, product: string): string[] {
  const all = [...facts.cards, ...facts.wallets, ...facts.sims];
  const found: string[] = [];
  let next: string | undefined = product;
  while (next !== undefined && !found.includes(next)) {
    found.push(next);
    const current: string = next;
    next = all.find((p) => p.id === current)?.inherits;
  }
  return found;
}

/**
 * Decides one cell: own statement, else inherited, else unknown. The one place that decides.
 * @param today the day it is read, for the freshness of the evidence
 */
export function verdictOf(facts: Facts, { product, target }: Pair, today: CalendarDate): Verdict {
  const statements = target.kind === "destination" ? facts.acceptance : facts.links;
  for (const id of lineage(facts, product)) {
    const statement = statements.find((s) => s.product === id && samePlace(s.target, target));
    if (statement === undefined) continue;
    return {
      level: statement.level,
      basis: id === product ? "own" : "inherited",
      from: id === product ? null : id,
      statement,
      evidence: statement.evidence,
      confidence: bestConfidence(statement.evidence),
      freshness: worstFreshness(statement.evidence, today),
    };
  }
  return UNKNOWN;
}
