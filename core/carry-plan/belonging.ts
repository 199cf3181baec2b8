import type { CalendarDate } from "../calendar-date.ts";
import type { Carried } from "../catalogue/dependency.ts";
import type { LeadTime } from "../catalogue/lead-time.ts";
import type { Money } from "../money.ts";
import { candidateId } from "../profile/candidate.ts";
import type { Thing } from "../profile/thing.ts";

/**
 * How something is got that one does not have.
 * - `price`: null where nobody named it. - `days`: how long one waits; null where nobody says.
 * - `orderBy`: the last day to order it, so that it is there at departure; null where it is got on arrival, or where
 *   nobody says how long it takes.
 */
export interface Getting {
  price: Money | null;
  days: number | null;
  orderBy: CalendarDate | null;
  onArrival: boolean;
  lead: LeadTime | null;
}

/**
 * Something that can go along: a thing somebody has, or one they could get.
 * - `id`: the thing's; of what nobody noted as a thing, `get:<kind or product>--<person>`.
 * - `product`: null for what has no record: cash, codes on paper, a telephone nobody noted.
 * - `thing`: null for what is not in the profile. - `phone`: the telephone it is in; null for what is kept somewhere.
 * - `getting`: null for what one has, or has at home anyway.
 */
export interface Belonging {
  id: string;
  kind: Carried;
  person: string;
  product: string | null;
  thing: Thing | null;
  phone: string | null;
  getting: Getting | null;
}

/** What goes along without being a product: nobody notes it as a thing. */
export const UNNOTED = ["cash", "cash-reserve", "recovery-codes", "phone"] as const;
export type Unnoted = (typeof UNNOTED)[number];

/** Which of these an id of `unnotedId` is of; null for a thing, and for a product to get. */
export function unnotedKind(id: string): Unnoted | null {
  return UNNOTED.find((what) => id.startsWith(candidateId(`${what}--`))) ?? null;
}

/** The id of something that is not in the profile, the same each time: a person’s decision on it is kept under it. */
export function unnotedId(what: string, person: string): string {
  return candidateId(`${what}--${person}`);
}
