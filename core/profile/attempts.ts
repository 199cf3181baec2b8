import type { CalendarDate } from "../calendar-date.ts";
import type { Action } from "./actions.ts";
import { MOST_ATTEMPTS, type Attempt } from "./attempt.ts";
import { setLink } from "./make-change.ts";
import { bareLink, type Link } from "./thing.ts";

interface Tried {
  card: string;
  wallet: string;
  attempt: Attempt;
}

const linkIn = (links: readonly Link[], { card, wallet }: Pick<Tried, "card" | "wallet">) =>
  links.find((link) => link.card === card && link.wallet === wallet);

/** The last attempts with one more; the oldest go when there are too many. */
const withAttempt = ({ attempts }: Pick<Link, "attempts">, attempt: Attempt) =>
  [...attempts, attempt].slice(-MOST_ATTEMPTS);

/** Writes an attempt down. One that was refused makes a link failed of which nothing was said, or that was only meant to be. */
export function keepAttempt(links: readonly Link[], { card, wallet, attempt }: Tried): Action {
  const known = linkIn(links, { card, wallet });
  const link = known ?? bareLink(card, wallet, attempt.outcome === "worked" ? "linked" : "failed");
  const state = attempt.outcome === "refused" && link.state === "not-tried" ? "failed" : link.state;
  return setLink(known, { ...link, state, attempts: withAttempt(link, attempt) });
}

/** The card works in the wallet since today, and that is the last that was tried. */
export function mendLink(
  links: readonly Link[],
  { card, wallet }: Pick<Tried, "card" | "wallet">,
  today: CalendarDate,
): Action {
  const known = linkIn(links, { card, wallet });
  const link = known ?? bareLink(card, wallet, "linked");
  const attempt: Attempt = { on: today, text: "", code: "", outcome: "worked" };
  return setLink(known, { ...link, state: "linked", since: today, attempts: withAttempt(link, attempt) });
}
