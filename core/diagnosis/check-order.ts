/**
 * One check as its order is worked out.
 * - `weight`: how likely its cause is, beside the others: a whole number above 0.
 * - `minutes`: what it takes by itself, whole, at least 1.
 * - `shared`: what comes before it and is then done for all that share it, as a call to the bank is.
 */
export interface CheckStep {
  id: string;
  weight: number;
  minutes: number;
  shared: { id: string; minutes: number } | null;
}

/** Checks that follow each other without another between them. */
interface Block {
  steps: readonly CheckStep[];
  weight: number;
  minutes: number;
}

const blockOf = (steps: readonly CheckStep[], before: number): Block => ({
  steps,
  weight: steps.reduce((sum, { weight }) => sum + weight, 0),
  minutes: steps.reduce((sum, { minutes }) => sum + minutes, before),
});

/** Below zero when `a` finds more in a minute; compared without dividing, so that nothing is rounded. */
const compareWorth = (a: Block, b: Block): number => b.weight * a.minutes - a.weight * b.minutes;

/**
 * Of what shares a call: the first of them that together are worth the most of a minute, the call counted in, and after
 * them each by itself, for which no call is needed any more.
 */
function blocksOf(steps: readonly CheckStep[]): Block[] {
  const single = (step: CheckStep) => blockOf([step], 0);
  const [first] = steps;
  if (first?.shared === null || first === undefined) return steps.map(single);
  const sorted = steps
    .map(single)
    .toSorted(compareWorth)
    .flatMap((block) => block.steps);
  const setUp = Math.max(...steps.map(({ shared }) => shared?.minutes ?? 0));
  const prefixes = sorted.map((_, i) => blockOf(sorted.slice(0, i + 1), setUp));
  // Of equals the longest: what comes after it is then worth less, and cannot slip in before the call.
  const best = prefixes.reduce((so, next) => (compareWorth(next, so) <= 0 ? next : so));
  return [best, ...sorted.slice(best.steps.length).map(single)];
}

/**
 * The order in which a single cause is found in the least time, on average: by likelihood over minutes, where a call that
 * several checks share is made once; equals stay as they were given. Best of all orders as long as one cause is to blame and each check settles its own
 * (Heckerman, Breese and Rommelse 1995; with what is shared, Horn 1972): `docs/troubleshooting.md`.
 */
export function orderChecks(steps: readonly CheckStep[]): CheckStep[] {
  const groups = new Map<string, CheckStep[]>();
  for (const step of steps) {
    const key = step.shared === null ? `alone ${step.id}` : `shared ${step.shared.id}`;
    groups.set(key, [...(groups.get(key) ?? []), step]);
  }
  return [...groups.values()]
    .flatMap(blocksOf)
    .toSorted(compareWorth)
    .flatMap((block) => block.steps);
}

/**
 * The minutes that looking takes in an order, on average, times the sum of all weights, so that it is a whole number.
 * @param others the weight of something that no check finds: all of them are done in vain then
 */
export function weightedMinutes(order: readonly CheckStep[], others: number): number {
  let left = order.reduce((sum, { weight }) => sum + weight, others);
  let minutes = 0;
  const done = new Set<string>();
  for (const { weight, minutes: own, shared } of order) {
    const before = shared === null || done.has(shared.id) ? 0 : shared.minutes;
    if (shared !== null) done.add(shared.id);
    minutes += left * (before + own);
    left -= weight;
  }
  return minutes;
}
