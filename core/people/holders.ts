import { groupBy } from "../by-key.ts";
import type { Lookup } from "../catalogue/lookup.ts";
import type { Profile } from "../profile/profile.ts";
import { holderOf, type KnownHolder } from "./holder-of.ts";
import type { Who } from "./person-kinds.ts";

const UNSAID: Who = { home: null, nationality: null, papers: [], age: null };

/** The holder that each person of a profile is, by their id, made when it is first asked for; things are gone through once. */
export function createHolders(
  lookup: Pick<Lookup, "phone">,
  { people, things }: Pick<Profile, "people" | "things">,
): (person: string) => KnownHolder {
  const theirs = groupBy(things, ({ person }) => person);
  const whose = new Map(people.map((person) => [person.id, person]));
  const known = new Map<string, KnownHolder>();
  return (id) => {
    const found = known.get(id) ?? holderOf(lookup, whose.get(id) ?? UNSAID, theirs.get(id) ?? []);
    known.set(id, found);
    return found;
  };
}
