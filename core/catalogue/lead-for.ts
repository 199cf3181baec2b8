import type { Carried } from "./dependency.ts";
import type { LeadTime } from "./lead-time.ts";

/** A new thing somebody waits for. */
export interface Awaited {
  /** Null: of whatever kind. */
  kind: Carried | null;
  /** The product and what it inherits from, the nearest first; empty for one of the kind, whichever. */
  line: readonly string[];
  /** Where they live. */
  home: string;
  /** The place they go to and what it lies within. */
  places: readonly string[];
}

/** The lead times that can be about it at all. */
const fitting = (leads: readonly LeadTime[], { kind, home, places }: Awaited): LeadTime[] =>
  leads.filter(
    (lead) =>
      lead.kind === "new" &&
      (kind === null || lead.of === kind) &&
      (lead.from?.includes(home) ?? true) &&
      (lead.destinations?.some((id) => places.includes(id)) ?? true),
  );

/** What is said of the product itself, or of the nearest that it inherits from; null where nobody says anything. */
export function leadOfProduct(leads: readonly LeadTime[], awaited: Awaited): LeadTime | null {
  const theirs = fitting(leads, awaited);
  const found = awaited.line.map((id) =>
    theirs.find(({ products }) => products !== "any" && products.includes(id)),
  );
  return found.find((lead) => lead !== undefined) ?? null;
}

/** What is said of any thing of the kind; of several the last, which is the one for their place. Null where nobody says. */
export function leadOfKind(leads: readonly LeadTime[], awaited: Awaited): LeadTime | null {
  return fitting(leads, awaited).findLast(({ products }) => products === "any") ?? null;
}
