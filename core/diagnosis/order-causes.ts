import type { CalendarDate } from "../calendar-date.ts";
import type { Cause } from "../catalogue/cause.ts";
import type { LikelihoodClass } from "../catalogue/likelihood.ts";
import { evaluate } from "./evaluate.ts";
import { parsePredicate } from "./parse-predicate.ts";
import type { Facts } from "./paths.ts";
import type { Truth } from "./truth.ts";

/** What an order needs of a cause. */
export type Orderable = Pick<
  Cause,
  "id" | "likelihood" | "out" | "sure" | "up" | "check" | "repair" | "last"
>;

/** A cause as the facts leave it: whether they prove it, and whether they make it likelier. */
export interface RankedCause<T extends Orderable> {
  cause: T;
  certain: boolean;
  raised: boolean;
}

/** The causes worth asking after, the first first, and those that facts rule out. */
export interface CauseOrder<T extends Orderable> {
  open: RankedCause<T>[];
  struck: T[];
}

/** Ours: no source counts shares. Only the order within a symptom is tested. */
const WEIGHTS: Record<LikelihoodClass, number> = { common: 9, occasional: 3, rare: 1 };
const RAISED = 2;

/**
 * Whether a condition holds of what is known; null where there is none, or where it cannot be told.
 * @throws when the text is no condition: the catalogue's are checked when it is built
 */
function holds(text: string | null, facts: Facts, today: CalendarDate): Truth {
  if (text === null) return null;
  const parsed = parsePredicate(text);
  if (!parsed.ok) throw new Error(`"${text}" is no condition: ${parsed.what}, at ${parsed.at}`);
  return evaluate(parsed.predicate, facts, today);
}

const worth = ({ cause: { likelihood, check }, raised }: RankedCause<Orderable>) =>
  (WEIGHTS[likelihood.class] * (raised ? RAISED : 1)) / check.minutes;

/** What is proved comes first, what asks nothing but to call somebody last; between them what a minute of looking is worth. */
function compare(a: RankedCause<Orderable>, b: RankedCause<Orderable>): number {
  return (
    Number(b.certain) - Number(a.certain) ||
    Number(a.cause.last ?? false) - Number(b.cause.last ?? false) ||
    worth(b) - worth(a) ||
    a.cause.repair.minutes - b.cause.repair.minutes ||
    (a.cause.id < b.cause.id ? -1 : 1)
  );
}

/**
 * The causes of one symptom in the order worth checking: by likelihood (twice as much where `up` is true) over the
 * minutes of the check, of equals the one sooner mended, then by id. Ruled out is only what `out` is true of.
 */
export function orderCauses<T extends Orderable>(
  causes: readonly T[],
  facts: Facts,
  today: CalendarDate,
): CauseOrder<T> {
  const isOut = ({ out }: T) => holds(out, facts, today) === true;
  const open = causes
    .filter((cause) => !isOut(cause))
    .map((cause) => ({
      cause,
      certain: holds(cause.sure, facts, today) === true,
      raised: holds(cause.up, facts, today) === true,
    }));
  return { open: open.sort(compare), struck: causes.filter(isOut) };
}
