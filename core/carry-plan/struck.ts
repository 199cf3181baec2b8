import { nationalityOf } from "../people/holder-of.ts";
import type { Person } from "../profile/person.ts";

/** To whom something happened: where they live, whose citizen, and whether away from home; null where nobody said. */
export interface Struck {
  home: string | null;
  citizenOf: string | null;
  isAway: boolean | null;
}

/**
 * Somebody at a place of a region, to whom something can happen.
 * @param person undefined where nobody travels
 */
export function struckOf(
  person: Pick<Person, "home" | "nationality"> | undefined,
  region: string | null,
): Struck {
  if (person === undefined) return { home: null, citizenOf: null, isAway: null };
  const { home } = person;
  return {
    home,
    citizenOf: nationalityOf(person),
    isAway: home === null || region === null ? null : home !== region,
  };
}
