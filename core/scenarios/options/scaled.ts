import type { Topic } from "../../catalogue/topic.ts";
import type { Span } from "../../catalogue/way.ts";
import { add, exact, minus, times, toMinor, ZERO, type Exact } from "../../costs/exact.ts";
import type { Money } from "../../money.ts";
import { between, missing, mixed, onScale, type Scale, usually, type Worth } from "../worth.ts";

/** An amount exactly, in the money of the scale; `high` is null where the range is open. */
export interface ExactSpan {
  low: Exact;
  likely: Exact | null;
  high: Exact | null;
}

/** The ends of a topic’s costs, in minor units. */
export function costScale({ cost }: Topic): Scale | null {
  return cost === undefined ? null : { best: exact(cost.best.minor), worst: exact(cost.worst.minor) };
}

/** What an amount is worth: less is better, and an open range reaches to the worst end. */
export function worthOfCost(scale: Scale, { low, likely, high }: ExactSpan, fact: string): Worth {
  return between(
    high === null ? ZERO : onScale(scale, high),
    onScale(scale, low),
    likely === null ? null : onScale(scale, likely),
    fact,
  );
}

const HALF = { over: 1n, under: 2n };

function worthOfSpan(worst: number, { low, likely, high }: Span, fact: string): Worth {
  return worthOfCost(
    { best: ZERO, worst: exact(worst) },
    {
      low: exact(low),
      likely: likely === null ? null : exact(likely),
      high: high === null ? null : exact(high),
    },
    fact,
  );
}

/**
 * What it is worth not to wait and not to have much to do: half for the minutes, half for the days.
 * @param days null where nobody says how long one waits
 */
export function worthOfSetup(
  { setup }: Topic,
  minutes: Span,
  days: Span | null,
  facts: { minutes: string; days: string },
): Worth {
  if (setup === undefined) return missing(facts.minutes);
  return mixed([
    { worth: worthOfSpan(setup.minutes, minutes, facts.minutes), counts: HALF },
    { worth: days === null ? missing(facts.days) : worthOfSpan(setup.days, days, facts.days), counts: HALF },
  ]);
}

/**
 * The amount at which a cost has the worth that it has when one of its facts is at a point of its range, for telling
 * where two options swap. Null without a scale.
 */
export function moneyAt(topic: Topic, { base, open }: Worth, fact: string, at: Exact): Money | null {
  const scale = costScale(topic);
  if (scale === null || topic.cost === undefined) return null;
  const worth = open.reduce(
    (sum, one) => add(sum, times(one.factor, one.fact === fact ? at : usually(one))),
    base,
  );
  const amount = minus(scale.worst, times(worth, minus(scale.worst, scale.best)));
  return { minor: toMinor(amount), currency: topic.cost.best.currency };
}
