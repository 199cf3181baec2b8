import type { CalendarDate } from "../calendar-date.ts";
import { compareText } from "../compare-text.ts";
import { checkOf, OTHER_WEIGHTS, USUAL_WEIGHTS, type CauseWeights } from "./cause-weights.ts";
import { orderChecks } from "./check-order.ts";
import { evaluate } from "./evaluate.ts";
import { parsedOnce } from "./parsed-once.ts";
import type { Facts } from "./paths.ts";
import type { Orderable, RankedCause } from "./ranked-cause.ts";
import type { Truth } from "./truth.ts";

/** The causes worth asking after, the first first, and those that facts rule out. */
export interface CauseOrder<T extends Orderable> {
  open: RankedCause<T>[];
  struck: T[];
}

/** What the text on the screen says of causes, by their ids: that it is this one, or that it may be. */
export type SaidCauses = ReadonlyMap<string, "sure" | "up">;

const NOTHING_SAID: SaidCauses = new Map();

/** What an order is worked out with beside what is known. */
export interface OrderOptions {
  weights?: CauseWeights;
  said?: SaidCauses;
}

/**
 * Whether a condition holds of what is known; null where there is none, or where it cannot be told.
 * @throws when the text is no condition: the catalogue's are checked when it is built
 */
function holds(text: string | null, facts: Facts, today: CalendarDate): Truth {
  return text === null ? null : evaluate(parsedOnce(text), facts, today);
}

const TURNS = [0, 1, 2, 3] as const;

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
 * true of; what the screen itself says outweighs that, since it is what happened. Before all else stands what is proved, then
 * what the text on the screen may mean, and last what asks nothing but to call somebody.
 */
export function orderCauses<T extends Orderable>(
  causes: readonly T[],
  facts: Facts,
  today: CalendarDate,
  { weights = USUAL_WEIGHTS, said = NOTHING_SAID }: OrderOptions = {},
): CauseOrder<T> {
  const isSaid = ({ id }: T) => said.get(id) === "sure";
  const isOut = (cause: T) => !isSaid(cause) && holds(cause.out, facts, today) === true;
  const open = causes
    .filter((cause) => !isOut(cause))
    .map((cause): RankedCause<T> => {
      const certain = isSaid(cause) || holds(cause.sure, facts, today) === true;
      const isNamed = said.has(cause.id);
      return {
        cause,
        certain,
        raised: isNamed || holds(cause.up, facts, today) === true,
        turn: certain ? 0 : isNamed ? 1 : cause.last === true ? 3 : 2,
      };
    });
  const inTurn = TURNS.flatMap((turn) =>
    byWorth(
      open.filter((one) => one.turn === turn),
      weights,
    ),
  );
  return { open: inTurn, struck: causes.filter(isOut) };
}

/** Whether the order does not hang on the weights, which are ours: others that would do give the same. */
export function isSteady(
  causes: readonly Orderable[],
  facts: Facts,
  today: CalendarDate,
  said: SaidCauses = NOTHING_SAID,
): boolean {
  const ids = (weights: CauseWeights) =>
    orderCauses(causes, facts, today, { weights, said }).open.map(({ cause }) => cause.id);
  const usual = ids(USUAL_WEIGHTS);
  return OTHER_WEIGHTS.every((weights) => ids(weights).every((id, i) => id === usual[i]));
}
