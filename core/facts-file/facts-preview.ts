import type { CalendarDate } from "../calendar-date.ts";
import type { Catalogue } from "../catalogue/catalogue.ts";
import { RECORD_FOLDERS } from "../catalogue/record-folders.ts";
import type { Profile } from "../profile/profile.ts";
import { sameValue } from "../same-value.ts";
import { changedAnswers } from "./changed-answers.ts";
import type { FactsPreview } from "./preview-schema.ts";
import { overtaken } from "./overtaken.ts";
import { itemsOf, worldOf, type World } from "./world.ts";

/** As many lines of each list as are worked out in full; beyond them they are only counted. */
const MOST_LINES = 200;

/** How many records of each kind are new, other or gone; kinds in which nothing is are left out. */
function changedFolders(before: Catalogue, after: Catalogue): FactsPreview["folders"] {
  return RECORD_FOLDERS.map((folder) => {
    const old = new Map((before[folder] as readonly { id: string }[]).map((record) => [record.id, record]));
    const now = new Map((after[folder] as readonly { id: string }[]).map((record) => [record.id, record]));
    const kept = [...now].filter(([id]) => old.has(id));
    return {
      folder,
      added: now.size - kept.length,
      changed: kept.filter(([id, record]) => !sameValue(record, old.get(id))).length,
      removed: old.size - kept.length,
    };
  }).filter(({ added, changed, removed }) => added + changed + removed > 0);
}

function changedTrips(old: World, now: World, profile: Profile, today: CalendarDate): FactsPreview["trips"] {
  return profile.trips
    .filter(({ returns }) => returns >= today)
    .map((trip) => {
      const [before, after] = [itemsOf(old, profile, trip, today), itemsOf(now, profile, trip, today)];
      const missing = (from: typeof before, there: typeof before) =>
        [...from].filter(([id]) => !there.has(id)).map(([, title]) => title);
      return { trip: trip.id, added: missing(after, before), removed: missing(before, after) };
    })
    .filter(({ added, removed }) => added.length + removed.length > 0);
}

/**
 * What would change for a person with other facts: the answers about their things, the checklists of trips not over yet,
 * the records by kind, and the own entries that newer facts overtake. Own entries decide before and after.
 * @param before the facts in use, without anybody's own entries
 */
export function previewFacts(
  before: Catalogue,
  after: Catalogue,
  profile: Profile,
  today: CalendarDate,
): FactsPreview {
  const [old, now] = [worldOf(before, profile), worldOf(after, profile)];
  const answers = changedAnswers(old, now, profile, today);
  return {
    answers: answers.slice(0, MOST_LINES),
    more: Math.max(0, answers.length - MOST_LINES),
    trips: changedTrips(old, now, profile, today),
    folders: changedFolders(before, after),
    overtaken: overtaken(after, profile.overlay).slice(0, MOST_LINES),
  };
}
