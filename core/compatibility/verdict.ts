import type { CalendarDate } from "../calendar-date.ts";
import { bestConfidence } from "../catalogue/confidence.ts";
import type { Confidence, Evidence } from "../catalogue/evidence.ts";
import type { Version } from "../catalogue/fact.ts";
import { worstFreshness, type Freshness } from "../catalogue/freshness.ts";
import type { Level } from "../catalogue/level.ts";
import { FACTORS, type Factor, type Statement, type StatementVariant } from "../catalogue/statement.ts";
import type { LocalText } from "../catalogue/text.ts";
import { factIndex, type FactIndex, type Facts } from "./fact-index.ts";
import { isFor, narrowness, RESIDENT, type Person } from "./person.ts";

/** A pair to judge: a card, SIM or wallet, and where it should work. */
export interface Pair {
  product: string;
  target: Statement["target"];
}

/**
 * The answer for a pair and a person, with everything it rests on, as data: screens, export and PDF say the same.
 * - `basis`: `own` when there is a statement for the product itself, `inherited` when the nearest product it
 *   inherits from has one (`from` names it), `none` when nobody said anything: then the level is `unknown`.
 * - `variant`: the part of the statement that is about this person; null when its general answer holds.
 * - `confidence`: that of the best-supported evidence; null without evidence.
 */
export interface Verdict {
  pair: Pair;
  level: Level;
  short: LocalText | null;
  note: LocalText | null;
  basis: "own" | "inherited" | "none";
  from: string | null;
  variant: StatementVariant | null;
  /** Why, in the order of the factors. */
  reasons: readonly { factor: Factor; text: LocalText }[];
  conditions: readonly LocalText[];
  limits: readonly LocalText[];
  fees: readonly LocalText[];
  workarounds: readonly LocalText[];
  history: readonly Version[];
  conflicts: readonly Version[];
  statement: Statement | null;
  evidence: readonly Evidence[];
  confidence: Confidence | null;
  freshness: Freshness;
}

const UNKNOWN: Omit<Verdict, "pair"> = {
  level: "unknown",
  short: null,
  note: null,
  basis: "none",
  from: null,
  variant: null,
  reasons: [],
  conditions: [],
  limits: [],
  fees: [],
  workarounds: [],
  history: [],
  conflicts: [],
  statement: null,
  evidence: [],
  confidence: null,
  freshness: "undated",
};

/** The same wallet, place or phone, asked for the same use in the same area. */
export function samePlace(a: Statement["target"], b: Statement["target"]): boolean {
  const area = (t: Statement["target"]) => (t.kind === "destination" ? t.area?.id : undefined);
  return a.kind === b.kind && a.id === b.id && a.use === b.use && area(a) === area(b);
}

/** The product and what it inherits from, nearest first. A cycle (a lint error) ends the walk instead of hanging. */
function ancestors(index: FactIndex, product: string): string[] {
  const found: string[] = [];
  let next: string | undefined = product;
  while (next !== undefined && !found.includes(next)) {
    found.push(next);
    next = index.product(next)?.inherits;
  }
  return found;
}

/** Whether a target is a place outside the mainland, where a card counts as its brand. */
function isAbroad(index: FactIndex, target: Statement["target"]): boolean {
  return target.kind === "destination" && index.destination(target.id)?.region !== "CN";
}

/** Where an answer may come from, nearest first: the product, what it inherits from, abroad what its brand counts as. */
function lineage(index: FactIndex, { product, target }: Pair): string[] {
  const own = ancestors(index, product);
  if (!isAbroad(index, target)) return own;
  const brands = own.flatMap((id) => index.card(id)?.abroadAs ?? []);
  return [...own, ...brands.flatMap((brand) => ancestors(index, brand))];
}

/** The narrowest variant that is about this person; of two as narrow, the first. */
function variantFor(statement: Statement, person: Person): StatementVariant | null {
  const [narrowest] = (statement.variants ?? [])
    .filter(({ when }) => isFor(person, when))
    .sort((a, b) => narrowness(b.when) - narrowness(a.when));
  return narrowest ?? null;
}

function answer(statement: Statement, pair: Pair, person: Person, today: CalendarDate): Verdict {
  const variant = variantFor(statement, person);
  const said = variant ?? statement;
  const inherited = statement.product !== pair.product;
  return {
    pair,
    level: said.level,
    short: said.short ?? null,
    note: said.note,
    basis: inherited ? "inherited" : "own",
    from: inherited ? statement.product : null,
    variant,
    reasons: [...statement.factors].sort((a, b) => FACTORS.indexOf(a.factor) - FACTORS.indexOf(b.factor)),
    conditions: statement.conditions ?? [],
    limits: statement.limits ?? [],
    fees: statement.fees ?? [],
    workarounds: statement.workarounds,
    history: statement.history ?? [],
    conflicts: statement.conflicts ?? [],
    statement,
    evidence: said.evidence,
    confidence: bestConfidence(said.evidence),
    freshness: worstFreshness(said.evidence, today),
  };
}

/**
 * Decides one cell: own statement, else inherited, else unknown; then the variant for this person. The one place that
 * decides. A statement of the person’s own already stands in `facts` in place of the built-in one.
 * @param today the day it is read, for the freshness of the evidence
 */
export function verdictOf(facts: Facts, pair: Pair, today: CalendarDate, person: Person = RESIDENT): Verdict {
  const { target } = pair;
  const index = factIndex(facts);
  const at = target.kind === "destination" ? "places" : "wallets";
  for (const id of lineage(index, pair)) {
    const statement = index.said(id, at).find((s) => samePlace(s.target, target));
    if (statement !== undefined) return answer(statement, pair, person, today);
  }
  return { ...UNKNOWN, pair };
}
