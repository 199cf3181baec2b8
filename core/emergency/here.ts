import type { CalendarDate } from "../calendar-date.ts";
import type { Destination } from "../catalogue/destination.ts";
import { nextTrip } from "../profile/next-trip.ts";
import type { Person } from "../profile/person.ts";
import type { Trip } from "../profile/trip.ts";
import {
  situationOf,
  type PlannedTrip,
  type PlanWorld,
  type TripSituation,
} from "../carry-plan/trip-problem.ts";

/**
 * Where somebody most likely stands: at the place of a trip that is under way, else at home; null where they did not say
 * where that is.
 */
export function whereIs(
  { id, home }: Pick<Person, "id" | "home">,
  trips: readonly Trip[],
  destinations: readonly Destination[],
  today: CalendarDate,
): string | null {
  const trip = nextTrip(trips, today, id);
  if (trip !== undefined && trip.departs <= today) return trip.destination;
  return (
    destinations.find(({ region, within }) => region !== null && region === home && within === undefined)
      ?.id ?? null
  );
}

/** What one person has with them at a place today, as the carry plan sees it: all of theirs, nothing decided. */
export function situationHere(world: PlanWorld, person: string, place: string): TripSituation {
  const stay: PlannedTrip = {
    destination: place,
    departs: world.today,
    returns: world.today,
    travellers: [person],
    purpose: null,
    carry: {},
    places: {},
    needs: {},
  };
  return situationOf(world, stay);
}
