import { calendarDateSchema } from "../calendar-date-schema.ts";
import { requiredText } from "../kept-text/free-text.ts";
import { z } from "../zod.ts";
import { boundedRecord, keptIdSchema } from "./bounded-record.ts";

/** As many steps of a guide as are kept, and as many notes. */
export const MOST_STEPS = 100;

/** As long as a note may be, in UTF-16 code units. */
export const LONGEST_NOTE = 300;

/** What somebody noted at a step, and on which day they wrote it last. */
export const stepNoteSchema = z.strictObject({ on: calendarDateSchema, text: requiredText(LONGEST_NOTE) });
export type StepNote = z.infer<typeof stepNoteSchema>;

/** What a person did of a guide, by the ids of its steps: the day on which a step was done, and what they noted. */
export const guideProgressSchema = z.strictObject({
  done: boundedRecord(keptIdSchema, calendarDateSchema, MOST_STEPS),
  notes: boundedRecord(keptIdSchema, stepNoteSchema, MOST_STEPS),
});
export type GuideProgress = z.infer<typeof guideProgressSchema>;
