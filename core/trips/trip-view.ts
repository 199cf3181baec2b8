import type { CalendarDate } from "../calendar-date.ts";
import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Destination } from "../catalogue/destination.ts";
import { distinctEvidence } from "../catalogue/distinct-evidence.ts";
import type { Evidence } from "../catalogue/evidence.ts";
import type { Lookup } from "../catalogue/lookup.ts";
import { checklistFor } from "../checklist/for-trip.ts";
import type { Checklist } from "../checklist/merge.ts";
import type { Judge } from "../compatibility/judge.ts";
import type { KnownHolder } from "../people/holder-of.ts";
import { createHolders } from "../people/holders.ts";
import { placeFacts, type PlaceFacts } from "../places/place-facts.ts";
import type { Person } from "../profile/person.ts";
import type { Profile } from "../profile/profile.ts";
import type { Trip } from "../profile/trip.ts";

/** What a trip is seen from: what is known, what the person has, and the day. */
export interface World {
  catalogue: Catalogue;
  lookup: Lookup;
  judge: Judge;
  profile: Profile;
  today: CalendarDate;
}

/** Somebody who travels, and as whom the trip answers them. */
export interface Travelling {
  person: Person;
  known: KnownHolder;
}

/**
 * One trip as the page, the PDF and every export draw it: decided once, so that they cannot differ.
 * `place` is null where the catalogue no longer knows the destination; `evidence` is everything it rests on, each source
 * and date once. What to carry is a view of its own (`core/carry-plan/plan-view.ts`), because it is solved beside the page.
 */
export interface TripView {
  trip: Trip;
  place: Destination | null;
  known: PlaceFacts;
  travellers: readonly Travelling[];
  checklist: Checklist;
  evidence: readonly Evidence[];
}

/** Makes the view of one trip. */
export function tripView(world: World, trip: Trip): TripView {
  const { catalogue, lookup, profile, today } = world;
  const checklist = checklistFor(catalogue, lookup, profile, trip, today);
  const knownOf = createHolders(lookup, profile);
  const known = placeFacts(lookup, trip.destination);
  const items = checklist.phases.flatMap((phase) => phase.items);
  return {
    trip,
    place: lookup.destination(trip.destination) ?? null,
    known,
    travellers: profile.people
      .filter(({ id }) => trip.travellers.includes(id))
      .map((person) => ({ person, known: knownOf(person.id) })),
    checklist,
    evidence: distinctEvidence([
      ...items.flatMap(({ source }) => (source.kind === "own" ? [] : source.item.evidence)),
      ...known.facts.flatMap((fact) => fact.evidence),
      ...known.numbers.flatMap((number) => number.evidence),
    ]),
  };
}
