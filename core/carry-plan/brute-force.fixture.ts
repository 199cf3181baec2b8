import { spotOf, type Problem } from "./problem.ts";
import { AIMS, type Score } from "./simulate.ts";

const ones = (bits: number) => {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
};

/**
 * The best score of all plans there are, each of them tried, counted in another way than the simulation counts: which
 * failures, and which pairs of them, end a means is a bit each. For up to 7 failures beside the usual one.
 */
export function bruteForce(problem: Problem): Score {
  const { things, means, needs, failures, charges } = problem;
  const bitsOf = (ends: (one: Problem["failures"][number]) => boolean) =>
    failures.reduce((bits, one, i) => (ends(one) ? bits | (1 << i) : bits), 0);
  const pairs = failures.flatMap((one, i) =>
    failures
      .slice(i + 1)
      .flatMap((two, j) =>
        one.usual || two.usual || (one.oneOf !== null && one.oneOf === two.oneOf)
          ? []
          : [(1 << i) | (1 << (i + 1 + j))],
      ),
  );
  /** By the failures that end a means, the pairs that do. */
  const pairsOf = Array.from({ length: 1 << failures.length }, (_, bits) =>
    pairs.reduce((found, pair, i) => ((pair & bits) === 0 ? found : found | (1 << i)), 0),
  );
  const usual = bitsOf((one) => one.usual);
  const all = (1 << failures.length) - 1;
  const allPairs = 2 ** pairs.length - 1;

  const at = things.map(({ id, places }) =>
    places.map((place) => bitsOf(({ takesFrom }) => takesFrom.has(spotOf(id, place)))),
  );
  const index = new Map(things.map(({ id }, i) => [id, i]));
  const ways = new Map(
    means.map((one) => [
      one.id,
      {
        things: one.things.map((id) => index.get(id) ?? -1),
        bits: bitsOf(({ takes }) => one.hangsOn.some((token) => takes.has(token))),
      },
    ]),
  );
  const meansOf = needs.map((need) => need.means.flatMap((id) => ways.get(id) ?? []));
  const lines = charges.map((charge) =>
    charge.ways.map((way) => ({ minor: way.minor, things: way.things.map((id) => index.get(id) ?? -1) })),
  );

  /** Of each thing the place in its list, -1 where it stays. */
  const kept = things.map(() => -1);
  const taken = (list: readonly number[]) => list.every((i) => (kept[i] ?? -1) >= 0);

  function score(): Score {
    const found: Score = {
      usualCritical: 0,
      critical: 0,
      usualNice: 0,
      nice: 0,
      pairs: 0,
      unpriced: 0,
      money: 0,
      days: 0,
      things: 0,
    };
    needs.forEach(({ weight }, n) => {
      let [open, openPairs] = [all, allPairs];
      for (const way of meansOf[n] ?? []) {
        if (!taken(way.things)) continue;
        const ended = way.things.reduce((bits, i) => bits | (at[i]?.[kept[i] ?? 0] ?? 0), way.bits);
        open &= ended;
        openPairs &= pairsOf[ended] ?? 0;
      }
      const [inUse, wrong] = [ones(open & usual), ones(open & ~usual)];
      if (weight === "critical") found.usualCritical += inUse;
      else found.usualNice += inUse;
      found[weight] += wrong;
      if (weight === "critical") found.pairs += ones(openPairs);
    });
    things.forEach(({ price, days }, i) => {
      if ((kept[i] ?? -1) < 0) return;
      if (price === null) found.unpriced += 1;
      found.money += price ?? 0;
      found.days += days;
      found.things += 1;
    });
    for (const line of lines) {
      const open = line.filter((way) => taken(way.things));
      found.money +=
        open.length > 0
          ? Math.min(...open.map(({ minor }) => minor))
          : Math.max(0, ...line.map(({ minor }) => minor));
    }
    return found;
  }

  let best: Score | null = null;
  function walk(i: number): void {
    const thing = things[i];
    if (thing === undefined) {
      const one = score();
      const aim = best === null ? "usualCritical" : AIMS.find((a) => one[a] !== best?.[a]);
      if (best === null || (aim !== undefined && one[aim] < best[aim])) best = one;
      return;
    }
    for (let place = thing.locked ? 0 : -1; place < thing.places.length; place++) {
      kept[i] = place;
      walk(i + 1);
    }
    kept[i] = -1;
  }
  walk(0);
  return best ?? score();
}
