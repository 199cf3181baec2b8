import type { CalendarDate } from "../calendar-date.ts";
import type { Person } from "../profile/person.ts";
import type { Link, Thing } from "../profile/thing.ts";
import type { HeldThings } from "./held-thing.ts";

/**
 * What fails, for whom, with what and where.
 * - `person`: null for somebody of whom nothing is written down. - `things`: all of theirs. - `links`: anybody's.
 * - `place`: the id of a destination, null where nobody knows. - `paid`: whole units of CNY and USD, where a payment is
 *   meant and somebody said how much.
 */
export interface Situation extends HeldThings {
  symptom: string;
  person: Person | null;
  things: readonly Thing[];
  links: readonly Link[];
  place: string | null;
  paid: { cny: number | null; usd: number | null };
  today: CalendarDate;
}

/** What was said of the card in the wallet of a situation. */
export function linkOf({
  card,
  wallet,
  links,
}: Pick<Situation, "card" | "wallet" | "links">): Link | undefined {
  const [cardId, walletId] = [card?.thing?.id, wallet?.thing?.id];
  if (cardId === undefined || walletId === undefined) return undefined;
  return links.find((link) => link.card === cardId && link.wallet === walletId);
}
