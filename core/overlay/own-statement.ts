import type { CalendarDate } from "../calendar-date.ts";
import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Evidence } from "../catalogue/evidence.ts";
import type { Confidence } from "../catalogue/confidence.ts";
import type { Level } from "../catalogue/level.ts";
import type { Pair, Statement } from "../catalogue/statement.ts";
import type { LocalText } from "../catalogue/text.ts";
import { OWN_SOURCE } from "./overlay.ts";

/** The same wallet, place or phone, asked for the same use in the same area. */
function samePlace(a: Statement["target"], b: Statement["target"]): boolean {
  const area = (t: Statement["target"]) => (t.kind === "destination" ? t.area?.id : undefined);
  return a.kind === b.kind && a.id === b.id && a.use === b.use && area(a) === area(b);
}

/** Where statements about a target stand. */
export function folderOf(target: Statement["target"]): "links" | "acceptance" {
  return target.kind === "destination" ? "acceptance" : "links";
}

/** The statement about exactly this pair, not one that it inherits. */
export function statementAbout(
  catalogue: Pick<Catalogue, "links" | "acceptance">,
  { product, target }: Pair,
): Statement | undefined {
  return catalogue[folderOf(target)].find((s) => s.product === product && samePlace(s.target, target));
}

/** The id of a statement about a pair: that of the one there is, so that it takes its place, else made of its parts. */
export function statementId(
  catalogue: Pick<Catalogue, "links" | "acceptance">,
  pair: Pair,
  suffix: string,
): string {
  const there = statementAbout(catalogue, pair);
  if (there !== undefined) return there.id;
  const { product, target } = pair;
  const id = [product, target.id, ...(target.use === undefined ? [] : [target.use])].join("--");
  return catalogue[folderOf(target)].some((s) => s.id === id) ? `${id}--${suffix}` : id;
}

/** What a person saw, when, and where they have it from. */
export interface Seen {
  on: CalendarDate;
  confidence: Confidence;
  /** A source of the person’s own, beside themselves. */
  source: string | null;
}

/** The evidence behind an entry of one’s own. */
export function ownEvidence({ on, confidence, source }: Seen): Evidence[] {
  const sources = source === null ? [OWN_SOURCE] : [OWN_SOURCE, source];
  return sources.map((id) => ({ source: id, asOf: on, confidence }));
}

/** What a person says of a pair. */
export interface Said {
  level: Level;
  short: LocalText | null;
  note: LocalText;
}

/**
 * A statement of one’s own. What stood around the old answer (why, what must hold, what to do instead) is kept; its
 * variants are not, because they would answer some people in place of the new one.
 */
export function ownStatement(
  id: string,
  { product, target }: Pair,
  { level, short, note }: Said,
  evidence: Evidence[],
  base: Statement | null,
): Statement {
  const { conditions, limits, fees, plans } = base ?? {};
  return {
    id,
    product,
    target,
    level,
    ...(short !== null && { short }),
    note,
    ...(conditions !== undefined && { conditions }),
    ...(limits !== undefined && { limits }),
    ...(fees !== undefined && { fees }),
    ...(plans !== undefined && { plans }),
    factors: base?.factors ?? [],
    workarounds: base?.workarounds ?? [],
    evidence,
  };
}
