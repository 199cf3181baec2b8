import { stepLabelSchema } from "../core/profile/history.ts";
import { wholeProfileSchema } from "../core/profile/whole-profile.ts";
import { z } from "../core/zod.ts";

/** The saved profile, and the names of the steps that undo and redo would take; null when there is none. */
export const profileStateSchema = z.strictObject({
  /** Which profile it is, as long as the program runs: sample data is another one each time it is entered. */
  which: z.string(),
  profile: wholeProfileSchema,
  undo: stepLabelSchema.nullable(),
  redo: stepLabelSchema.nullable(),
});
export type ProfileState = z.infer<typeof profileStateSchema>;
