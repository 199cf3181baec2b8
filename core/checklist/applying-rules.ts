import { addDays, daysBetween, endsBefore, type CalendarDate } from "../calendar-date.ts";
import type { ChecklistRule, RuleCondition } from "../catalogue/checklist-rule.ts";
import type { Thing } from "../profile/thing.ts";
import type { Trip } from "../profile/trip.ts";
import type { Belongings } from "./belongings.ts";

/** What a rule looks at in a trip. */
export type RuledTrip = Pick<Trip, "destination" | "departs" | "returns" | "travellers">;

/** A rule that holds for a trip: when its items are due, and the things it makes one for each; null for one as a whole. */
export interface ApplyingRule {
  rule: ChecklistRule;
  due: CalendarDate | null;
  things: ReadonlyMap<string, Thing> | null;
}

const WIDE_NETWORKS = ["visa", "mastercard"] as const;

function holds(when: RuleCondition, trip: RuledTrip, { products, networks }: Belongings): boolean {
  return (
    (when.destinations?.includes(trip.destination) ?? true) &&
    (when.hasAnyOf?.some((id) => products.has(id)) ?? true) &&
    !(when.hasNoneOf?.some((id) => products.has(id)) ?? false) &&
    (when.networks?.some((network) => networks.has(network)) ?? true) &&
    daysBetween(trip.departs, trip.returns) >= (when.minNights ?? 0) &&
    (when.fewNetworks === undefined || WIDE_NETWORKS.filter((n) => networks.has(n)).length < 2)
  );
}

function thingsFor(each: ChecklistRule["each"], trip: RuledTrip, own: Belongings): ApplyingRule["things"] {
  switch (each) {
    case "trip":
      return null;
    case "bank-card":
      return own.bankCards;
    case "sim":
      return own.sims;
    case "expiring-card":
      return new Map(
        [...own.dated].filter(([, { expires }]) => expires !== null && endsBefore(expires, trip.returns)),
      );
  }
}

function dueOf({ due }: ChecklistRule, trip: RuledTrip): CalendarDate | null {
  if (due === null) return null;
  return addDays(due.from === "departure" ? trip.departs : trip.returns, due.days);
}

/** The rules that hold for a trip of people with these belongings, in the order of the rules. */
export function applyingRules(
  rules: readonly ChecklistRule[],
  trip: RuledTrip,
  own: Belongings,
): ApplyingRule[] {
  return rules
    .filter(({ when }) => holds(when, trip, own))
    .map((rule) => ({ rule, due: dueOf(rule, trip), things: thingsFor(rule.each, trip, own) }));
}
