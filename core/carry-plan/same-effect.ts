import type { TripFailure } from "./failures-of-trip.ts";
import type { TripMeans } from "./means-of.ts";

/** Failures that take the same, drawn as one column under the id of the first. */
export interface FailureGroup {
  id: string;
  takes: ReadonlySet<string>;
  takesFrom: ReadonlySet<string>;
  members: readonly TripFailure[];
}

/**
 * Groups failures by what they take of what the means hang on.
 * @returns `without`: those that take nothing of it
 */
export function sameEffect(
  failures: readonly TripFailure[],
  means: readonly TripMeans[],
  spots: ReadonlySet<string>,
): { groups: FailureGroup[]; without: TripFailure[] } {
  const tokens = new Set(means.flatMap(({ hangsOn }) => hangsOn));
  const groups = new Map<string, FailureGroup>();
  const without: TripFailure[] = [];
  for (const one of failures) {
    const takes = [...one.takes].filter((id) => tokens.has(id)).toSorted();
    const takesFrom = [...one.takesFrom].filter((id) => spots.has(id)).toSorted();
    if (takes.length === 0 && takesFrom.length === 0) {
      without.push(one);
      continue;
    }
    const key = JSON.stringify([takes, takesFrom]);
    const known = groups.get(key);
    groups.set(key, {
      id: known?.id ?? one.id,
      takes: new Set(takes),
      takesFrom: new Set(takesFrom),
      members: [...(known?.members ?? []), one],
    });
  }
  return { groups: [...groups.values()], without };
}
