import { addDays, daysBetween, lastDayOf, type CalendarDate } from "../calendar-date.ts";
import type { ChecklistRule, Phase, RuleCondition } from "../catalogue/checklist-rule.ts";
import type { Evidence } from "../catalogue/evidence.ts";
import type { Lookup } from "../catalogue/lookup.ts";
import type { LocalText } from "../catalogue/text.ts";
import type { Person } from "../profile/profile.ts";
import type { Thing } from "../profile/thing.ts";
import type { Trip } from "../profile/trip.ts";

/** What a checklist is made from: the rules and everything of this trip they look at. */
export interface ChecklistContext {
  rules: readonly ChecklistRule[];
  lookup: Lookup;
  trip: Pick<Trip, "destination" | "departs" | "returns" | "travellers">;
  people: readonly Person[];
  things: readonly Thing[];
}

/**
 * An item as the rules make it. `id` is stable: the rule's id, with the thing's id for a rule about one thing.
 * `thing` is what `{thing}` in the text stands for, `who` the travellers it concerns.
 */
export interface GeneratedItem {
  id: string;
  phase: Phase;
  due: CalendarDate | null;
  title: LocalText;
  why: LocalText;
  thing: Thing | null;
  who: string[];
  evidence: readonly Evidence[];
}

const WIDE_NETWORKS = ["visa", "mastercard"] as const;

function holds(when: RuleCondition, context: ChecklistContext): boolean {
  const { trip, things, lookup } = context;
  const has = (id: string) => things.some((t) => t.product === id);
  const networks = new Set(things.flatMap((t) => lookup.card(t.product)?.networks ?? []));
  return (
    (when.destinations?.includes(trip.destination) ?? true) &&
    (when.hasAnyOf?.some(has) ?? true) &&
    !(when.hasNoneOf?.some(has) ?? false) &&
    (when.networks?.some((network) => networks.has(network)) ?? true) &&
    daysBetween(trip.departs, trip.returns) >= (when.minNights ?? 0) &&
    (when.fewNetworks === undefined || WIDE_NETWORKS.filter((n) => networks.has(n)).length < 2)
  );
}

/** The things one rule makes an item for; `[null]` for a rule about the trip as a whole. */
function subjects(rule: ChecklistRule, { things, lookup, trip }: ChecklistContext): (Thing | null)[] {
  switch (rule.each) {
    case "trip":
      return [null];
    case "bank-card":
      return things.filter((t) => lookup.card(t.product)?.group === "bank");
    case "sim":
      return things.filter((t) => lookup.product(t.product)?.kind === "sim");
    case "expiring-card":
      return things.filter((t) => t.expires !== null && lastDayOf(t.expires) < trip.returns);
  }
}

/**
 * The travellers an item for the whole trip is for: those who have what the rule is about, so that a child without a
 * card gets no bank items; everybody where the rule is about no thing or nobody has it.
 */
function concerned({ when, who }: ChecklistRule, { trip, things, lookup }: ChecklistContext): string[] {
  const ofCardHolders = who === "card-holders" || when.fewNetworks === true;
  const isAbout = ({ product }: Thing) => {
    const card = lookup.card(product);
    return (
      (when.hasAnyOf?.includes(product) ?? false) ||
      (card?.networks.some((network) => when.networks?.includes(network)) ?? false) ||
      (ofCardHolders && card?.group === "bank")
    );
  };
  const holders = new Set(things.filter(isAbout).map(({ person }) => person));
  return holders.size === 0 ? trip.travellers : trip.travellers.filter((person) => holders.has(person));
}

function dueOf(rule: ChecklistRule, trip: ChecklistContext["trip"]): CalendarDate | null {
  if (rule.due === null) return null;
  return addDays(rule.due.from === "departure" ? trip.departs : trip.returns, rule.due.days);
}

/**
 * Makes a trip's items from the rules: a pure function of the context, so the same trip always gives the same items.
 * Only the travellers' own things count. Sorted by due date, then by id.
 */
export function generateChecklist(context: ChecklistContext): GeneratedItem[] {
  const { trip, rules } = context;
  const things = context.things.filter((t) => trip.travellers.includes(t.person));
  const own = { ...context, things };
  const items = rules
    .filter((rule) => holds(rule.when, own))
    .flatMap((rule) =>
      subjects(rule, own).map((thing): GeneratedItem => ({
        id: thing === null ? rule.id : `${rule.id}:${thing.id}`,
        phase: rule.phase,
        due: dueOf(rule, trip),
        title: rule.title,
        why: rule.why,
        thing,
        who: thing === null ? concerned(rule, own) : [thing.person],
        evidence: rule.evidence,
      })),
    );
  return items.sort((a, b) => (a.due ?? "").localeCompare(b.due ?? "") || (a.id < b.id ? -1 : 1));
}
