import { groupBy, indexBy } from "../by-key.ts";
import type { Person } from "./person.ts";
import type { Records } from "./profile.ts";
import type { Link, Thing } from "./thing.ts";
import type { Trip } from "./trip.ts";

/** Look-ups by id over what one profile holds. Each costs the same, however much that is. */
export interface ProfileLookup {
  person(id: string): Person | undefined;
  thing(id: string): Thing | undefined;
  trip(id: string): Trip | undefined;
  /** A person's things in their order, those in the archive too. */
  thingsOf(person: string): readonly Thing[];
  /** What was said of a card in a wallet. */
  link(card: string, wallet: string): Link | undefined;
  /** Everything that was said of a card, in the order it was said. */
  linksOf(card: string): readonly Link[];
}

const idOf = ({ id }: { id: string }) => id;
const crossing = (card: string, wallet: string) => `${card} ${wallet}`;

/** Builds the look-ups, once per profile. */
export function createProfileLookup(
  profile: Pick<Records, "people" | "things" | "links" | "trips">,
): ProfileLookup {
  const people = indexBy(profile.people, idOf);
  const things = indexBy(profile.things, idOf);
  const trips = indexBy(profile.trips, idOf);
  const thingsByPerson = groupBy(profile.things, ({ person }) => person);
  const links = indexBy(profile.links, ({ card, wallet }) => crossing(card, wallet));
  const linksByCard = groupBy(profile.links, ({ card }) => card);
  return {
    person: (id) => people.get(id),
    thing: (id) => things.get(id),
    trip: (id) => trips.get(id),
    thingsOf: (person) => thingsByPerson.get(person) ?? [],
    link: (card, wallet) => links.get(crossing(card, wallet)),
    linksOf: (card) => linksByCard.get(card) ?? [],
  };
}
