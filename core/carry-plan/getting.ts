import { addDays, daysBetween, type CalendarDate } from "../calendar-date.ts";
import type { Carried } from "../catalogue/dependency.ts";
import type { LeadTime } from "../catalogue/lead-time.ts";
import type { Money } from "../money.ts";
import type { Getting } from "./belonging.ts";
import { workingDaysBefore } from "./working-days.ts";

/** What is to be got, by whom and for when. `line`: the product and what it inherits from, nearest first. */
export interface Wanted {
  kind: Carried;
  line: readonly string[];
  home: string;
  places: readonly string[];
  departs: CalendarDate;
  returns: CalendarDate;
  today: CalendarDate;
}

/** The lead time of a new thing, that of the nearest product first; null where nobody says anything. */
function leadFor(leads: readonly LeadTime[], wanted: Wanted): LeadTime | null {
  const theirs = leads.filter(
    (lead) =>
      lead.kind === "new" &&
      lead.of === wanted.kind &&
      (lead.from?.includes(wanted.home) ?? true) &&
      (lead.destinations?.some((id) => wanted.places.includes(id)) ?? true),
  );
  for (const product of wanted.line) {
    const found = theirs.find(({ products }) => products !== "any" && products.includes(product));
    if (found !== undefined) return found;
  }
  return theirs.findLast(({ products }) => products === "any") ?? null;
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
  const lead = leadFor(leads, wanted);
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
