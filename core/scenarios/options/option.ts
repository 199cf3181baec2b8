import type { Evidence } from "../../catalogue/evidence.ts";
import type { LeadTime } from "../../catalogue/lead-time.ts";
import type { Level } from "../../catalogue/level.ts";
import type { LocalText } from "../../catalogue/text.ts";
import type { Requirement, Span } from "../../catalogue/way.ts";
import type { RecordKey } from "../../facts/record-name.ts";
import type { Candidate } from "../difference.ts";
import type { Worth } from "../worth.ts";

/** An amount as far as it is known, in minor units; `high` null where the range is open. */
export interface AmountSpan {
  low: number;
  likely: number | null;
  high: number | null;
  currency: string;
}

/** What one criterion of an option is worth, and what that rests on. `text` is null where nothing was said. */
export interface OptionPart {
  worth: Worth;
  level: Level | null;
  text: LocalText | null;
  amount: AmountSpan | null;
  time: { minutes: Span; days: Span | null } | null;
  evidence: readonly Evidence[];
  record: RecordKey | null;
}

/** Why somebody cannot go a way. `requirement` is null where it is not theirs to have. */
export interface Obstacle {
  text: LocalText;
  requirement: Requirement | null;
  evidence: readonly Evidence[];
  record: RecordKey | null;
  /** How long something takes, where that is why. */
  late: { lead: LeadTime; days: number } | null;
}

/**
 * One way as this person can go it.
 * - `product`: what with, null where the way takes none or none is known. - `things`: their own of it; `also`: other
 *   products of theirs that do. - `standing`: they have it, can get it before they go, or there, or there is
 *   nothing to get.
 * - `lead`: how long getting it takes, where a record says.
 */
export interface Option extends Candidate {
  way: string;
  name: LocalText;
  why: LocalText;
  product: string | null;
  things: readonly string[];
  also: readonly string[];
  standing: "owned" | "before" | "arrival" | "anybody";
  lead: LeadTime | null;
  requires: readonly Requirement[];
  parts: ReadonlyMap<string, OptionPart>;
  evidence: readonly Evidence[];
}

/** A way this person cannot go, with the facts that rule it out. */
export interface RuledOut {
  id: string;
  way: string;
  name: LocalText;
  product: string | null;
  things: readonly string[];
  because: readonly Obstacle[];
  evidence: readonly Evidence[];
}

/** A part of which nothing is known. */
export const unknownPart = (worth: Worth): OptionPart => ({
  worth,
  level: "unknown",
  text: null,
  amount: null,
  time: null,
  evidence: [],
  record: null,
});
