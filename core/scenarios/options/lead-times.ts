import { productLine } from "../../catalogue/lineage.ts";
import { daysBetween } from "../../calendar-date.ts";
import type { Carried } from "../../catalogue/dependency.ts";
import { leadOfKind, leadOfProduct } from "../../catalogue/lead-for.ts";
import type { LeadTime } from "../../catalogue/lead-time.ts";
import type { Span } from "../../catalogue/way.ts";
import { placeChain } from "../../places/place-facts.ts";
import type { AdviceFacts, AdviceWish } from "./wish.ts";

/** Calendar days of so many working days: two of seven are none. */
const calendarDays = (days: number, unit: LeadTime["wait"]["unit"]) =>
  unit === "days" ? days : Math.ceil((days * 7) / 5);

/** How many days a lead time is, as far as anybody says; null where nobody says even the least. */
export function daysOf({ wait }: LeadTime): Span | null {
  const { low, likely, high, unit } = wait;
  const least = low ?? likely ?? null;
  if (least === null) return high === null ? null : { low: 0, likely: null, high: calendarDays(high, unit) };
  return {
    low: calendarDays(least, unit),
    likely: likely === null ? null : calendarDays(likely, unit),
    high: high === null ? null : calendarDays(high, unit),
  };
}

/** How long somebody waits for a new thing: by the product, else by the kind; the one that is nearest to the product. */
export function leadFor(
  facts: AdviceFacts,
  wish: AdviceWish,
  what: { product: string | null; carried: Carried | null },
): LeadTime | null {
  const { product, carried } = what;
  const leads = facts.catalogue["lead-times"];
  const awaited = {
    kind: carried,
    line: product === null ? [] : productLine(facts.lookup, product),
    home: wish.holder.home,
    places: placeChain(facts.lookup, wish.place).map(({ id }) => id),
  };
  // What holds for any card says little of one that is named.
  return product === null && carried !== null ? leadOfKind(leads, awaited) : leadOfProduct(leads, awaited);
}

/** Whether even the shortest wait ends after departure; false without a trip or where nobody says how long. */
export function isTooLate(lead: LeadTime, { departs, today }: AdviceWish): boolean {
  const days = daysOf(lead);
  return departs !== null && days !== null && days.low > daysBetween(today, departs);
}
