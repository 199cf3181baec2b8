import { addDays, daysBetween, type CalendarDate } from "../calendar-date.ts";
import type { Carried } from "../catalogue/dependency.ts";
import { leadOfKind, leadOfProduct, type Awaited } from "../catalogue/lead-for.ts";
import type { LeadTime } from "../catalogue/lead-time.ts";
import type { Money } from "../money.ts";
import type { Getting } from "./belonging.ts";
import { workingDaysBefore } from "./working-days.ts";

/** What is to be got, by whom and for when. */
export interface Wanted extends Awaited {
  kind: Carried;
  departs: CalendarDate;
  returns: CalendarDate;
  today: CalendarDate;
}

/** The longest that is known: whoever orders by then has it, whatever the usual is. */
const longest = ({ wait }: LeadTime) => wait.high ?? wait.likely ?? wait.low;

/**
 * How something is got, in time for the trip. What nobody says a time of is held to be possible, and says so.
 * @param onArrival it is sold at the place
 * @returns null for what cannot arrive before departure, nor be had on the trip
 */
export function gettingOf(
  leads: readonly LeadTime[],
  wanted: Wanted,
  price: Money | null,
  onArrival: boolean,
): Getting | null {
  const lead = leadOfProduct(leads, wanted) ?? leadOfKind(leads, wanted);
  const days = lead === null ? null : longest(lead);
  if (onArrival) {
    const inTime = days === null || days < daysBetween(wanted.departs, wanted.returns);
    return inTime ? { price, days, orderBy: null, onArrival, lead } : null;
  }
  if (lead === null || days === null) return { price, days: null, orderBy: null, onArrival, lead };
  const orderBy =
    lead.wait.unit === "working-days"
      ? workingDaysBefore(wanted.departs, days)
      : addDays(wanted.departs, -days);
  if (orderBy >= wanted.today) return { price, days, orderBy, onArrival, lead };
  return lead.abroad ? { price, days, orderBy: null, onArrival: true, lead } : null;
}
