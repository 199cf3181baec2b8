import { addDays, daysBetween, endsBefore, type CalendarDate } from "../calendar-date.ts";
import type { ChecklistRule, RuleCondition } from "../catalogue/checklist-rule.ts";
import type { Lookup } from "../catalogue/lookup.ts";
import { ownValue } from "../own-value.ts";
import { placeChain } from "../places/place-facts.ts";
import type { Thing } from "../profile/thing.ts";
import type { Trip } from "../profile/trip.ts";
import type { Belongings } from "./belongings.ts";
import { concernedBy } from "./concerned-by.ts";
import { isAbout } from "./travellers.ts";

/** What a rule looks at in a trip. */
export type RuledTrip = Pick<Trip, "destination" | "departs" | "returns" | "travellers"> &
  Partial<Pick<Trip, "options">>;

/**
 * A rule that holds for a trip: whom it concerns, when its items are due, and the things it makes one for each; null
 * for one as a whole.
 */
export interface ApplyingRule {
  rule: ChecklistRule;
  who: string[];
  due: CalendarDate | null;
  things: ReadonlyMap<string, Thing> | null;
}

/** Where a trip goes: the place and what it lies within, and the region of it. */
interface Where {
  places: readonly string[];
  region: string | null;
}

const WIDE_NETWORKS = ["visa", "mastercard"] as const;

function whereOf(lookup: Pick<Lookup, "destination">, { destination }: RuledTrip): Where {
  const chain = placeChain(lookup, destination);
  return {
    places: [destination, ...chain.map(({ id }) => id)],
    region: chain.find(({ region }) => region !== null)?.region ?? null,
  };
}

/** Whether one of these was chosen: an option is `way`, or `way--product` where a way has several. */
function isChosen(wanted: readonly string[], { options = {} }: RuledTrip): boolean {
  return wanted.some((one) => {
    const [topic = "", way = ""] = one.split("/");
    const option = ownValue(options, topic);
    return option === way || option?.startsWith(`${way}--`) === true;
  });
}

function holds(when: RuleCondition, trip: RuledTrip, { places }: Where, own: Belongings): boolean {
  const { products, networks } = own;
  return (
    (when.destinations?.some((id) => places.includes(id)) ?? true) &&
    !(when.notAt?.some((id) => places.includes(id)) ?? false) &&
    (when.hasAnyOf?.some((id) => products.has(id)) ?? true) &&
    !(when.hasNoneOf?.some((id) => products.has(id)) ?? false) &&
    (when.networks?.some((network) => networks.has(network)) ?? true) &&
    daysBetween(trip.departs, trip.returns) >= (when.minNights ?? 0) &&
    (when.chosen === undefined || isChosen(when.chosen, trip)) &&
    (when.fewNetworks === undefined || WIDE_NETWORKS.filter((n) => networks.has(n)).length < 2)
  );
}

function thingsOf(rule: ChecklistRule, trip: RuledTrip, region: string | null, own: Belongings) {
  switch (rule.each) {
    case "trip":
      return null;
    case "bank-card": {
      if (rule.when.traveller?.abroad !== true) return own.bankCards;
      // A card is abroad where it was not issued, wherever its owner lives.
      const isAbroad = ({ product }: Thing) => own.issuedIn(product) !== region || region === null;
      return new Map([...own.bankCards].filter(([, thing]) => isAbroad(thing)));
    }
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
  lookup: Pick<Lookup, "destination">,
  trip: RuledTrip,
  own: Belongings,
): ApplyingRule[] {
  const where = whereOf(lookup, trip);
  // Where no adult travels along, children see to what adults would; to banking not even then.
  const alone = own.travellers.every(({ child }) => child);
  return rules
    .filter(({ when }) => holds(when, trip, where, own))
    .flatMap((rule): ApplyingRule[] => {
      const meant = own.travellers.filter((one) =>
        isAbout(rule.when.traveller ?? {}, alone ? { ...one, child: false } : one, where.region),
      );
      const ids = meant.map(({ id }) => id);
      const all = thingsOf(rule, trip, where.region, own);
      const things = all && new Map([...all].filter(([, { person }]) => ids.includes(person)));
      const who = concernedBy(rule, meant, own);
      return who.length === 0 || things?.size === 0 ? [] : [{ rule, who, due: dueOf(rule, trip), things }];
    });
}
