import { groupBy } from "../by-key.ts";
import type { TravellerCondition } from "../catalogue/checklist-rule.ts";
import type { Lookup } from "../catalogue/lookup.ts";
import type { Phone } from "../catalogue/phone.ts";
import { nationalityOf } from "../people/holder-of.ts";
import { MAINLAND } from "../people/holder.ts";
import { esimOf, telephonesOf } from "../people/telephones.ts";
import type { Person } from "../profile/person.ts";
import { isMinor } from "../profile/age.ts";
import type { Thing } from "../profile/thing.ts";

/** What rules look at in somebody who travels. */
export interface Traveller {
  id: string;
  /** Where they live, and whose citizen they are: of the mainland where nobody said. */
  home: string;
  citizen: string;
  child: boolean;
  esim: Phone["esim"];
}

/** Those of the people who travel. @param things what is in use */
export function travellersOf(
  lookup: Pick<Lookup, "phone">,
  people: readonly Person[],
  things: readonly Thing[],
  ids: readonly string[],
): Traveller[] {
  const theirs = groupBy(things, ({ person }) => person);
  return people
    .filter(({ id }) => ids.includes(id))
    .map((person) => ({
      id: person.id,
      home: person.home ?? MAINLAND,
      citizen: nationalityOf(person) ?? MAINLAND,
      child: isMinor(person),
      esim: esimOf(telephonesOf(lookup, theirs.get(person.id) ?? [])),
    }));
}

/**
 * Whether a condition holds of a traveller.
 * @param region that of the place they go to; null for a place that no one region holds, which is abroad for everybody
 */
export function isAbout(when: TravellerCondition, traveller: Traveller, region: string | null): boolean {
  const { home, citizen, child, esim } = traveller;
  return (
    (when.abroad === undefined || when.abroad === (region !== home)) &&
    (when.homes?.includes(home) ?? true) &&
    !(when.notHomes?.includes(home) ?? false) &&
    (when.citizens?.includes(citizen) ?? true) &&
    !(when.notCitizens?.includes(citizen) ?? false) &&
    !(when.age === "adult" && child) &&
    (when.esim?.includes(esim) ?? true)
  );
}
