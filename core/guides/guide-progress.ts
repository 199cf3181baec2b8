import type { CalendarDate } from "../calendar-date.ts";
import type { Guide } from "../catalogue/guide.ts";
import { ownValue } from "../own-value.ts";
import type { StepNote } from "../profile/guide-progress.ts";
import { progressIn } from "../profile/progress-in.ts";
import type { Person } from "../profile/person.ts";

/** A step and what somebody did with it. `doneOn` is null while it is not done. */
export interface StepProgress {
  step: Guide["steps"][number];
  /** From 1. */
  number: number;
  doneOn: CalendarDate | null;
  note: StepNote | null;
}

/** How far somebody is with a guide. Steps that the guide no longer has count for nothing. */
export interface GuideProgressView {
  state: "new" | "begun" | "done";
  steps: readonly StepProgress[];
  done: number;
  /** The first step that is not done; null when all are. */
  current: StepProgress | null;
  /** The last day on which something was done or noted, while it is not finished. */
  stoppedOn: CalendarDate | null;
  /** The day of the last step, once all are done. */
  doneOn: CalendarDate | null;
  /** Of the steps that are not done. */
  minutesLeft: number;
}

const latest = (days: readonly (CalendarDate | null | undefined)[]): CalendarDate | null =>
  days
    .filter((day) => day !== null && day !== undefined)
    .toSorted()
    .at(-1) ?? null;

/** How far a person is with a guide; of nobody, as far as one who has not begun. */
export function guideProgress(guide: Guide, person: Pick<Person, "guides"> | null): GuideProgressView {
  const { done, notes } = progressIn(person ?? { guides: {} }, guide.id);
  const steps = guide.steps.map((step, i) => ({
    step,
    number: i + 1,
    doneOn: ownValue(done, step.id) ?? null,
    note: ownValue(notes, step.id) ?? null,
  }));
  const open = steps.filter(({ doneOn }) => doneOn === null);
  const finished = open.length === 0;
  const last = latest(steps.map(({ doneOn }) => doneOn));
  const touched = latest([last, ...steps.map(({ note }) => note?.on)]);
  return {
    state: finished ? "done" : touched === null ? "new" : "begun",
    steps,
    done: steps.length - open.length,
    current: open[0] ?? null,
    stoppedOn: finished ? null : touched,
    doneOn: finished ? last : null,
    minutesLeft: open.reduce((sum, { step }) => sum + step.minutes, 0),
  };
}
