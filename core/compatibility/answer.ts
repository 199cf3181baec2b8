import type { Evidence } from "../catalogue/evidence.ts";
import type { Confidence } from "../catalogue/confidence.ts";
import type { Version } from "../catalogue/fact.ts";
import type { Freshness } from "../catalogue/freshness.ts";
import type { Level } from "../catalogue/level.ts";
import type { Pair, Statement, StatementVariant } from "../catalogue/statement.ts";
import type { Factor } from "../catalogue/factor.ts";
import type { LocalText } from "../catalogue/text.ts";
import type { RecordKey } from "../facts/record-name.ts";

/**
 * One step from what was asked to the record that answers, in words to be named on screen and on paper.
 * - `product`: the record speaks of what the product is a kind of, or abroad of its brand.
 * - `place`: of a wider place. - `use`: of a wider or narrower use; null is the product in general.
 * - `parts`: of single parts of the place, which are summed up. - `phone`: of the phone it has to go into.
 */
export type Step =
  | { kind: "product"; name: LocalText }
  | { kind: "place"; name: LocalText }
  | { kind: "use"; name: LocalText | null }
  | { kind: "phone"; name: LocalText }
  | { kind: "parts"; names: readonly LocalText[] };

/**
 * The one answer to "does it work there?", with everything it rests on, as data: screens, exports, print and plans
 * draw the same. Cells that hold a figure (a price) use it too, with a level of null.
 * - `record`: the address of the record that answers; null when nobody said anything: the level is `unknown` then.
 * - `steps`: how that record was reached; empty when it speaks of exactly what was asked.
 * - `variant`: the part of the record that is about this person; null when its general answer holds.
 * - `confidence`: that of the best-supported evidence, null without any; `freshness`: that of the oldest.
 * - `asked`: the pair one may correct; null where the answer is to something else.
 */
export interface Answer<L extends Level | null = Level | null> {
  level: L;
  short: LocalText | null;
  note: LocalText | null;
  /** Why, in the order of the factors. */
  reasons: readonly { factor: Factor; text: LocalText }[];
  conditions: readonly LocalText[];
  limits: readonly LocalText[];
  fees: readonly LocalText[];
  workarounds: readonly LocalText[];
  history: readonly Version[];
  conflicts: readonly Version[];
  evidence: readonly Evidence[];
  confidence: Confidence | null;
  freshness: Freshness;
  statement: Statement | null;
  variant: StatementVariant | null;
  record: RecordKey | null;
  steps: readonly Step[];
  asked: Pair | null;
}

/** An answer to a yes-or-no question. */
export type Verdict = Answer<Level>;

/** Nobody said anything. */
export const UNKNOWN: Verdict = {
  level: "unknown",
  short: null,
  note: null,
  reasons: [],
  conditions: [],
  limits: [],
  fees: [],
  workarounds: [],
  history: [],
  conflicts: [],
  evidence: [],
  confidence: null,
  freshness: "undated",
  statement: null,
  variant: null,
  record: null,
  steps: [],
  asked: null,
};
