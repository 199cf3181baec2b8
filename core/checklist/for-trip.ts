import type { CalendarDate } from "../calendar-date.ts";
import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Lookup } from "../catalogue/lookup.ts";
import { guideItems } from "../guides/guide-item.ts";
import { inUse } from "../profile/in-use.ts";
import type { Profile } from "../profile/profile.ts";
import type { Trip } from "../profile/trip.ts";
import { generateChecklist } from "./generate.ts";
import { mergeChecklist, type Checklist } from "./merge.ts";

/** The checklist of one trip as it stands on a day: made from the rules, with the person's marks and guides laid over it. */
export function checklistFor(
  catalogue: Catalogue,
  lookup: Lookup,
  profile: Profile,
  trip: Trip,
  today: CalendarDate,
): Checklist {
  const rules = catalogue["checklist-rules"];
  const generated = generateChecklist({
    rules,
    lookup,
    trip,
    people: profile.people,
    things: inUse(profile.things),
  });
  return mergeChecklist(
    generated,
    trip,
    today,
    guideItems(() => catalogue.guides, profile.people, trip),
  );
}
