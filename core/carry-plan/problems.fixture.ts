import { seededRandom } from "../seeded-random.fixture.ts";
import { spotOf, type Problem } from "./problem.ts";

export interface Sizes {
  things: number;
  places: number;
  needs: number;
  failures: number;
}

/**
 * A problem of about the shape that trips have: cards of a few issuers and networks, things that share a purse or a
 * telephone, means that need two things.
 */
export function problemOf(seed: number, sizes: Sizes): Problem {
  const next = seededRandom(seed);
  const upTo = (n: number) => Math.floor(next() * n);
  const some = <T>(list: readonly T[], share: number) => list.filter(() => next() < share);
  const list = <T>(count: number, make: (i: number) => T) => Array.from({ length: count }, (_, i) => make(i));
  const places = list(sizes.places, (i) => `p${i}`);
  const shared = list(Math.max(3, Math.ceil(sizes.things / 3)), (i) => `shared:${i}`);
  const things = list(sizes.things, (i) => ({
    id: `t${i}`,
    places: next() < 0.05 ? [] : next() < 0.8 ? places : places.slice(0, 1),
    locked: false,
    price: next() < 0.6 ? 0 : next() < 0.1 ? null : 100 * (1 + upTo(40)),
    days: next() < 0.7 ? 0 : 1 + upTo(20),
    toGet: null,
  })).map((thing) => ({ ...thing, locked: thing.places.length > 0 && next() < 0.08 }));
  const needs = list(sizes.needs, (n) => ({
    id: `n${n}`,
    weight: next() < 0.6 ? ("critical" as const) : ("nice" as const),
  }));
  const means = needs.flatMap(({ id }) =>
    list(2 + upTo(Math.max(2, Math.floor(sizes.things / 2))), (m) => ({
      id: `${id}m${m}`,
      things:
        next() < 0.05
          ? []
          : [...new Set([`t${upTo(things.length)}`, ...(next() < 0.2 ? [`t${upTo(things.length)}`] : [])])],
      hangsOn: some(shared, 0.25),
    })),
  );
  const spots = things.flatMap(({ id }) => places.map((place) => ({ id, place })));
  const failures = list(sizes.failures, (f) => {
    const [kind, one] = [next(), upTo(things.length)];
    return {
      id: `f${f}`,
      usual: f === 0,
      oneOf: f % 5 === 1 ? "apart" : null,
      takes: new Set(f > 0 && kind < 0.5 ? [`shared:${upTo(shared.length)}`] : []),
      takesFrom: new Set(
        spots
          .filter(({ id, place }) =>
            f === 0
              ? place !== places[0]
              : kind < 0.5
                ? false
                : kind < 0.8
                  ? id === `t${one}`
                  : place === places[one % places.length],
          )
          .map(({ id, place }) => spotOf(id, place)),
      ),
    };
  });
  const charges = list(2, (c) => ({
    id: `c${c}`,
    ways: list(upTo(4), () => ({ things: [`t${upTo(things.length)}`], minor: upTo(900) })),
  }));
  return {
    things,
    means,
    needs: needs.map((need) => ({
      ...need,
      means: means.filter(({ id }) => id.startsWith(`${need.id}m`)).map(({ id }) => id),
    })),
    failures,
    charges,
  };
}
