import type { Money } from "../money.ts";
import { decimalsOf } from "../money.ts";
import type { Requirement, Scenario, Topic, TopicOption } from "../catalogue/topic.ts";
import type { Level } from "../catalogue/level.ts";
import { ownValue } from "../own-value.ts";

/** Points an option gets for one criterion; `points` is null when nobody knows, out of `weight`. */
export interface Share {
  criterion: string;
  weight: number;
  points: number | null;
}

/**
 * One option in its place.
 * - `score`: points got, 0 to 100, over the criteria that are known; `outOf`: the weight of those criteria.
 *   An unknown criterion lowers `outOf` (the confidence), it is never scored as 0 points.
 */
export interface Ranked {
  option: TopicOption;
  rank: number;
  score: number;
  outOf: number;
  shares: Share[];
}

/** An option that is not open to this kind of person, with what is missing. */
export interface RuledOut {
  option: TopicOption;
  missing: TopicOption["requires"];
}

export interface Ranking {
  ranked: Ranked[];
  ruledOut: RuledOut[];
}

const LEVEL_WORTH: Record<Exclude<Level, "unknown">, number> = { supported: 1, partial: 0.5, unsupported: 0 };

/** An amount in major units of the topic's own currency, for comparing only; null without a rate. */
function comparable(topic: Topic, cost: Money): number | null {
  const amount = cost.minor / 10 ** decimalsOf(cost.currency);
  const currencies = new Set(
    topic.options.flatMap((o) =>
      Object.values(o.values).flatMap((v) => ("cost" in v ? [v.cost.currency] : [])),
    ),
  );
  const to = topic.rates[0]?.to ?? (currencies.size === 1 ? cost.currency : null);
  if (cost.currency === to) return amount;
  const rate = topic.rates.find((r) => r.from === cost.currency && r.to === to);
  return rate === undefined ? null : amount * Number(rate.perUnit);
}

/** Worth from 0 (worst) to 1 (best) of each option on one criterion: levels as they are, costs min-max, less is better. */
function worths(topic: Topic, criterion: string, options: readonly TopicOption[]): (number | null)[] {
  const costs = options.map((o) => {
    const value = ownValue(o.values, criterion);
    return value !== undefined && "cost" in value ? comparable(topic, value.cost) : null;
  });
  const known = costs.filter((c) => c !== null);
  const [min, max] = [Math.min(...known), Math.max(...known)];
  return options.map((o, i) => {
    const value = ownValue(o.values, criterion);
    if (value === undefined) return null;
    if ("level" in value) return LEVEL_WORTH[value.level];
    const cost = costs[i];
    if (cost === null || cost === undefined) return null;
    return max === min ? 1 : (max - cost) / (max - min);
  });
}

/** One decimal is what is shown; rounding here keeps the shares equal to the score on screen. */
function round1(value: number): number {
  return Math.round(value * 10) / 10;
}

/** What this person lacks of what the option requires. */
function missingFor(option: TopicOption, lacks: readonly Requirement[]): TopicOption["requires"] {
  return option.requires.filter((r) => lacks.includes(r.requirement));
}

/**
 * Ranks a topic’s options for a scenario: weighted sum, each criterion’s share kept. Only known points count: adding
 * some for what is unknown would be a guess. Ties go to the better-known option, then by id.
 * Options the person cannot have are ruled out, with the reason, not ranked last.
 * @param lacks what the person at hand lacks besides what such people do
 */
export function rankOptions(topic: Topic, scenario: Scenario, lacks: readonly Requirement[] = []): Ranking {
  const ruledOut = topic.options
    .map((option) => ({ option, missing: missingFor(option, [...scenario.lacks, ...lacks]) }))
    .filter((r) => r.missing.length > 0);
  const open = topic.options.filter((o) => !ruledOut.some((r) => r.option === o));
  const table = new Map(topic.criteria.map((c) => [c.id, worths(topic, c.id, open)]));
  const scored = open.map((option, i) => {
    const shares = topic.criteria.map(({ id }): Share => {
      const weight = ownValue(scenario.weights, id) ?? 0;
      const worth = table.get(id)?.[i] ?? null;
      return { criterion: id, weight, points: worth === null ? null : round1(worth * weight) };
    });
    return {
      option,
      shares,
      score: round1(shares.reduce((sum, s) => sum + (s.points ?? 0), 0)),
      outOf: shares.reduce((sum, s) => sum + (s.points === null ? 0 : s.weight), 0),
    };
  });
  scored.sort((a, b) => b.score - a.score || b.outOf - a.outOf || (a.option.id < b.option.id ? -1 : 1));
  return { ranked: scored.map((s, i) => ({ ...s, rank: i + 1 })), ruledOut };
}
