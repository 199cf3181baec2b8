import type { CalendarDate } from "../calendar-date.ts";
import { compareText } from "../compare-text.ts";
import { checkOf, OTHER_WEIGHTS, USUAL_WEIGHTS, type CauseWeights } from "./cause-weights.ts";
import { orderChecks } from "./check-order.ts";
import { evaluate } from "./evaluate.ts";
import { parsePredicate } from "./parse-predicate.ts";
import type { Facts } from "./paths.ts";
import type { Orderable, RankedCause } from "./ranked-cause.ts";
import type { Truth } from "./truth.ts";

/** The causes worth asking after, the first first, and those that facts rule out. */
export interface CauseOrder<T extends Orderable> {
  open: RankedCause<T>[];
  struck: T[];
}

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

/** What is proved comes first, and what asks nothing but to call somebody last. */
const turnOf = ({ certain, cause: { last } }: RankedCause<Orderable>) =>
  certain ? 0 : last === true ? 2 : 1;

/** Causes of one turn by what a minute of looking is worth. */
function byWorth<T extends Orderable>(
  open: readonly RankedCause<T>[],
  weights: CauseWeights,
): RankedCause<T>[] {
  const sorted = open.toSorted(
    (a, b) => a.cause.repair.minutes - b.cause.repair.minutes || compareText(a.cause.id, b.cause.id),
  );
  const byId = new Map(sorted.map((one) => [one.cause.id, one]));
  return orderChecks(sorted.map((one) => checkOf(one, weights))).flatMap(({ id }) => byId.get(id) ?? []);
}

/**
 * The causes of one symptom in the order worth checking: by likelihood (twice as much where `up` is true) over the
 * minutes of the check (`orderChecks`), of equals the one sooner mended, then by id. Ruled out is only what `out` is
 * true of.
 */
export function orderCauses<T extends Orderable>(
  causes: readonly T[],
  facts: Facts,
  today: CalendarDate,
  weights: CauseWeights = USUAL_WEIGHTS,
): CauseOrder<T> {
  const isOut = ({ out }: T) => holds(out, facts, today) === true;
  const open = causes
    .filter((cause) => !isOut(cause))
    .map((cause) => ({
      cause,
      certain: holds(cause.sure, facts, today) === true,
      raised: holds(cause.up, facts, today) === true,
    }));
  const turn = (at: number) =>
    byWorth(
      open.filter((one) => turnOf(one) === at),
      weights,
    );
  return { open: [...turn(0), ...turn(1), ...turn(2)], struck: causes.filter(isOut) };
}

/** Whether the order does not hang on the weights, which are ours: others that would do give the same. */
export function isSteady(causes: readonly Orderable[], facts: Facts, today: CalendarDate): boolean {
  const ids = (weights?: CauseWeights) =>
    orderCauses(causes, facts, today, weights).open.map(({ cause }) => cause.id);
  const usual = ids();
  return OTHER_WEIGHTS.every((weights) => ids(weights).every((id, i) => id === usual[i]));
}
