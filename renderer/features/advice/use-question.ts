import { useParams } from "wouter";
import { daysBetween } from "../../../core/calendar-date.ts";
import type { Scenario } from "../../../core/catalogue/scenario.ts";
import type { Topic } from "../../../core/catalogue/topic.ts";
import type { Destination } from "../../../core/catalogue/destination.ts";
import { nextTrip } from "../../../core/profile/next-trip.ts";
import type { Trip } from "../../../core/profile/trip.ts";
import { answeringTopic } from "../../../core/scenarios/advise.ts";
import { topicsAt, type PlacedTopic } from "../../../core/scenarios/options/find-topics.ts";
import type { AddressParts } from "../../session/address-parts.ts";
import { useData } from "../../session/data.tsx";
import type { AskedFor } from "../../session/use-asked-for.ts";

/** How long a stay is where no trip says: what a package for visitors mostly covers. */
const USUAL_DAYS = 14;

/** What is asked: about what, where, as what kind of person; for which trip, if for one. */
export interface Question {
  scenarios: readonly Scenario[];
  scenario: Scenario;
  topics: readonly PlacedTopic[];
  /** The topic that is asked, and the one that answers it. */
  placed: PlacedTopic;
  topic: Topic;
  place: Destination;
  trip: Trip | null;
  days: number;
}

/**
 * The question of the address. An address that names neither place nor trip is answered for their next trip; one that names
 * a kind of person whose advice was written for a place is answered for that place, as it always was.
 * @returns null where the address names a place or a kind of person there is not
 */
export function useQuestion({ read }: Pick<AddressParts, "read">, asked: AskedFor): Question | null {
  const { catalogue, lookup, profile, today } = useData();
  const { scenario: chosen } = useParams<{ scenario?: string }>();
  const scenarios = catalogue.scenarios.toSorted((a, b) => a.order - b.order);
  const scenario = chosen === undefined ? scenarios[0] : scenarios.find(({ id }) => id === chosen);
  if (scenario === undefined) return null;

  const written = catalogue.topics.find(({ id }) => Object.hasOwn(scenario.refined, id));
  const named = profile.trips.find(({ id }) => id === read("trip"));
  const isOpen = read("place") === "" && named === undefined;
  const { whom } = asked;
  const traveller = "person" in whom ? whom.person.id : null;
  const next = isOpen && chosen === undefined ? nextTrip(profile.trips, today, traveller) : undefined;
  const trip = named ?? next ?? null;
  const usual =
    written?.destinations?.[0] ??
    catalogue.topics.flatMap(({ refines, destinations = [] }) =>
      refines === undefined ? [] : destinations,
    )[0];
  const at = trip?.destination ?? (read("place") === "" ? usual : read("place"));
  const place = at === undefined ? undefined : lookup.destination(at);
  if (place === undefined) return null;

  const topics = topicsAt(catalogue.topics, lookup, place.id);
  const wanted = read("topic") === "" && trip === null ? written?.refines : read("topic");
  const placed = topics.find(({ topic }) => topic.id === wanted) ?? topics[0];
  if (placed === undefined) return null;
  const days = trip === null ? USUAL_DAYS : daysBetween(trip.departs, trip.returns) + 1;
  const topic = answeringTopic(placed, asked.known.holder.home);
  return { scenarios, scenario, topics, placed, topic, place, trip, days };
}
