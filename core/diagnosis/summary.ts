import type { CallLine } from "../places/numbers-from.ts";
import type { CalendarDate } from "../calendar-date.ts";
import type { Cause } from "../catalogue/cause.ts";
import type { LocalText } from "../catalogue/text.ts";
import type { Attempt } from "../profile/attempt.ts";
import type { Diagnosis } from "./diagnosis.ts";
import type { Answer } from "./fact-questions.ts";
import type { GivenAnswer } from "./given-answers.ts";
import { linkOf, type Situation } from "./situation.ts";

/**
 * What to tell customer service, as data, so that it can be said in both languages. Products are named by kind only: no digits of
 * a card are in it, ever.
 */
export interface Summary {
  on: CalendarDate;
  symptom: LocalText;
  card: LocalText | null;
  wallet: LocalText | null;
  place: LocalText | null;
  /** The text on the screen, letter by letter. */
  text: string;
  attempts: readonly Attempt[];
  /** What was looked at, in that order. */
  tried: readonly { name: LocalText; answer: Answer }[];
  /** What they can tell and we cannot. */
  ask: readonly LocalText[];
  numbers: readonly CallLine[];
}

const MOST_ASKED = 6;
const MOST_TRIES = 5;

/** What remains to be asked: what was found, then what nobody could tell, then what was not looked at. */
function toAsk({ current, next }: Diagnosis): Cause[] {
  const open = [...(current === null ? [] : [current.open]), ...next];
  const found = open.filter((one) => one === current?.open && (current.found || one.certain));
  const untold = open.filter((one) => one.deferred);
  const calls = open.filter(
    ({ cause }) => cause.check.by === "call" || cause.check.by === "visit" || cause.last === true,
  );
  // What nobody but the person can see is not asked of others.
  const known = open.filter(({ cause }) => cause.call.length > 0);
  return [...new Set([...found, ...untold, ...calls, ...known])]
    .slice(0, MOST_ASKED)
    .map(({ cause }) => cause);
}

/** Whom to call about what is left: those that what is left names, or whoever has the card and the wallet. */
export function calleesOf(diagnosis: Diagnosis): string[] {
  const named = toAsk(diagnosis).flatMap(({ call }) => call);
  return [...new Set([...named, "issuer", "wallet"])];
}

/** Makes the summary of a diagnosis. `numbers`: those of `calleesOf`. */
export function summaryOf(
  { causes, symptom, place }: { causes: readonly Cause[]; symptom: LocalText; place: LocalText | null },
  situation: Situation,
  diagnosis: Diagnosis,
  { text, given, numbers }: { text: string; given: readonly GivenAnswer[]; numbers: readonly CallLine[] },
): Summary {
  const nameOf = new Map(causes.map(({ id, name }) => [id, name]));
  return {
    on: situation.today,
    symptom,
    card: situation.card?.product.name ?? null,
    wallet: situation.wallet?.product.name ?? null,
    place,
    text,
    attempts: (linkOf(situation)?.attempts ?? []).slice(-MOST_TRIES),
    tried: given.flatMap(({ to, answer }, i) => {
      const name = nameOf.get(to);
      const isLast = !given.slice(i + 1).some((later) => later.to === to);
      return name === undefined || !isLast ? [] : [{ name, answer }];
    }),
    ask: toAsk(diagnosis).map(({ name }) => name),
    numbers,
  };
}
