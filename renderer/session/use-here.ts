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

/** Somebody at a place, with what they have along; where nobody said which place, where they most likely are. */
export function useHereOf(person: Person | null, at: string | null): Here {
  const { catalogue, lookup, judge, profile, today } = useData();
  const { people, things, links, trips } = profile;
  const who = person ?? NOBODY;
  // Outside the mainland, where nobody said where they live: its numbers can be dialled from anywhere.
  const place =
    at ??
    whereIs(who, trips, catalogue.destinations, today) ??
    catalogue.destinations.find(({ outside }) => outside !== undefined)?.id ??
    "";
  const situation = useMemo(() => {
    const known = people.some(({ id }) => id === who.id) ? people : [...people, who];
    return situationHere(
      { catalogue, lookup, judge, profile: { people: known, things, links }, today },
      who.id,
      place,
    );
  }, [catalogue, lookup, judge, people, things, links, today, who, place]);
  return { person: who, place, situation };
}

/** Whom and which place the address names (`for`, `place`); else whose things were looked at last. */
export function useHere({ read }: Pick<AddressParts, "read">): Here {
  const { lookup, profile } = useData();
  const { people } = profile;
  const inHand = usePersonInHand();
  const [wanted, at] = [read("for"), read("place")];
  const person =
    people.find(({ id }) => id === wanted) ?? people.find(({ id }) => id === inHand) ?? people[0] ?? null;
  return useHereOf(person, lookup.destination(at) === undefined ? null : at);
}
