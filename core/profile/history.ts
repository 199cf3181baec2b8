import { z } from "../zod.ts";

/** As many steps as the profile remembers. */
export const HISTORY_LENGTH = 200;

/**
 * What a step was, for people: the type of its first action, the name of what it was about ("" when it has none), and
 * how many actions it had. An import and a restore are one step each.
 */
export const stepLabelSchema = z.strictObject({
  action: z.string().min(1).max(40),
  subject: z.string().max(120),
  count: z.int().min(1),
});
export type StepLabel = z.infer<typeof stepLabelSchema>;

/** One step that was saved, when, and whether it was done, undone, redone or came from a backup. */
export const historyEntrySchema = z.strictObject({
  at: z.iso.datetime(),
  how: z.enum(["do", "undo", "redo", "restore"]),
  label: stepLabelSchema,
});
export type HistoryEntry = z.infer<typeof historyEntrySchema>;

export const historySchema = z.array(historyEntrySchema).max(HISTORY_LENGTH);

/** The history with one more step; the oldest is forgotten beyond the limit. */
export function remember(history: readonly HistoryEntry[], entry: HistoryEntry): HistoryEntry[] {
  return [...history, entry].slice(-HISTORY_LENGTH);
}
