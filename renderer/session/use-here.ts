import { useMemo } from "react";
import { situationHere, whereIs } from "../../core/emergency/here.ts";
import type { TripSituation } from "../../core/carry-plan/trip-problem.ts";
import { barePerson, type Person } from "../../core/profile/person.ts";
import type { AddressParts } from "./address-parts.ts";
import { useData } from "./data.tsx";
import { usePersonInHand } from "./person-in-hand.tsx";

/** Somebody of whom nothing is known: what everybody has along can be lost by them too. */
const NOBODY = barePerson("nobody", "");

/** Who stands where, with what they have along. */
export interface Here {
  person: Person;
  /** The id of a destination. */
  place: string;
  situation: TripSituation;
}

/**
 * Whom and which place the address names (`for`, `place`); else whose things were looked at last, and where they most
 * likely are: outside the mainland, where nobody said.
 */
export function useHere({ read }: Pick<AddressParts, "read">): Here {
  const { catalogue, lookup, judge, profile, today } = useData();
  const { people, things, links, trips } = profile;
  const inHand = usePersonInHand();
  const [wanted, at] = [read("for"), read("place")];
  const person =
    people.find(({ id }) => id === wanted) ?? people.find(({ id }) => id === inHand) ?? people[0] ?? NOBODY;
  const place =
    (lookup.destination(at) === undefined ? null : at) ??
    whereIs(person, trips, catalogue.destinations, today) ??
    catalogue.destinations.find(({ outside }) => outside !== undefined)?.id ??
    "";
  const situation = useMemo(() => {
    const known = people.some(({ id }) => id === person.id) ? people : [...people, person];
    return situationHere(
      { catalogue, lookup, judge, profile: { people: known, things, links }, today },
      person.id,
      place,
    );
  }, [catalogue, lookup, judge, people, things, links, today, person, place]);
  return { person, place, situation };
}
