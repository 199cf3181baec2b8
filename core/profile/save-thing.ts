import type { Action } from "./actions.ts";
import { linkChanges, type LinkStates } from "./link-changes.ts";
import { changeThing, setLink } from "./make-change.ts";
import type { Person } from "./person.ts";
import type { Profile } from "./profile.ts";
import type { Link, Thing } from "./thing.ts";

type Holdings = Pick<Profile, "people" | "things" | "links">;

/** Those that are not there any more are added again, as they were seen last. */
function addMissing({ people, things }: Holdings, seen: readonly Person[], held: readonly Thing[]): Action[] {
  const missing = <T extends { id: string }>(of: readonly T[], list: readonly { id: string }[]) =>
    of.filter(({ id }) => !list.some((entry) => entry.id === id));
  return [
    ...missing(seen, people).map((person): Action => ({ type: "person.add", person })),
    ...missing(held, things).map((thing): Action => ({ type: "thing.add", thing })),
  ];
}

/**
 * The actions that save a thing as a form has it: changed where it is there, else added, with the person it belongs to
 * when they are gone; and its links.
 * @param links the states of those links that the form shows
 */
export function saveThing(profile: Holdings, person: Person, thing: Thing, links: LinkStates): Action[] {
  const saved = profile.things.find(({ id }) => id === thing.id);
  const own = saved === undefined ? addMissing(profile, [person], [thing]) : [changeThing(saved, thing)];
  return [...own, ...linkChanges(profile.links, thing.id, links)];
}

/**
 * The actions that save a link as a form has it, with what it links and whose that is where that is gone.
 * @param between the card and the wallet, as they were seen last
 */
export function saveLink(
  profile: Holdings,
  people: readonly Person[],
  between: Thing[],
  link: Link,
): Action[] {
  const saved = profile.links.find(({ card, wallet }) => card === link.card && wallet === link.wallet);
  const owners = people.filter(({ id }) => between.some(({ person }) => person === id));
  return [...addMissing(profile, owners, between), setLink(saved, link)];
}
