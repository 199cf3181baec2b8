import { addDays, type CalendarDate } from "../calendar-date.ts";
import type { Phase } from "../catalogue/phase.ts";
import type { Evidence } from "../catalogue/evidence.ts";
import type { Guide } from "../catalogue/guide.ts";
import { distinctEvidence } from "../catalogue/distinct-evidence.ts";
import { partsOfGuideItem } from "../profile/guide-item-id.ts";
import type { Person } from "../profile/person.ts";
import type { Trip } from "../profile/trip.ts";
import { markOf, type Mark } from "../profile/item-mark.ts";
import { guideProgress, type StepProgress } from "./guide-progress.ts";

/*
 * A guide on a trip's list is one item with the guide's steps. That it is there is a mark under an id of its own; what
 * is done of it is kept with the person, once, so that a tick here is a tick in the guide.
 */

/** A guide as it stands on a trip's list. `mark` is what was done with the item; its state follows the steps. */
export interface GuideItem {
  id: string;
  phase: Phase;
  due: CalendarDate | null;
  guide: Guide;
  person: Person;
  steps: readonly StepProgress[];
  mark: Mark;
  who: string[];
  evidence: readonly Evidence[];
}

/** What an item of a guide is: done with its last step; blocked or not needed where somebody said so. */
function markFor(guide: Guide, person: Person, said: Mark): Mark {
  const { state, doneOn } = guideProgress(guide, person);
  if (state === "done") return { ...said, state: "done", doneOn };
  if (said.state === "blocked" || said.state === "not-needed") return said;
  return { ...said, state: state === "begun" || said.state === "doing" ? "doing" : "to-do", doneOn: null };
}

/** On the day before departure, or on the day of return; what one may need at any time is due on none. */
function dueOf(
  { phase, kind }: Guide,
  { departs, returns }: Pick<Trip, "departs" | "returns">,
): CalendarDate | null {
  if (kind === "report-loss" || phase === "arrival" || phase === "daily") return null;
  return phase === "leaving" || phase === "after" ? returns : addDays(departs, -1);
}

/**
 * The guides on a trip's list, for those travellers who are still there. A mark of a guide or of a person that is gone
 * makes no item; it is kept.
 * @param guides asked for only where there is a mark of one: the catalogue reads them when they are first looked at
 */
export function guideItems(
  guides: () => readonly Guide[],
  people: readonly Person[],
  trip: Pick<Trip, "marks" | "departs" | "returns" | "travellers">,
): GuideItem[] {
  return Object.keys(trip.marks).flatMap((id): GuideItem[] => {
    const parts = partsOfGuideItem(id);
    if (parts === null || !trip.travellers.includes(parts.person)) return [];
    const guide = guides().find((one) => one.id === parts.guide);
    const person = people.find((one) => one.id === parts.person);
    if (guide === undefined || person === undefined) return [];
    const { steps } = guideProgress(guide, person);
    return [
      {
        id,
        phase: guide.phase ?? "before",
        due: dueOf(guide, trip),
        guide,
        person,
        steps,
        mark: markFor(guide, person, markOf(trip, id)),
        who: [person.id],
        evidence: distinctEvidence([...guide.evidence, ...guide.steps.flatMap((step) => step.evidence)]),
      },
    ];
  });
}
