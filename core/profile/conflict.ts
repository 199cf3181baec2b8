import { z } from "../zod.ts";

/** What a change was about. The id of a link is its card and wallet (`linkKey`), that of an own entry `folder/id`. */
export const recordRefSchema = z.strictObject({
  kind: z.enum(["settings", "person", "thing", "link", "trip", "item", "rate", "own"]),
  id: z.string(),
});
export type RecordRef = z.infer<typeof recordRefSchema>;

/**
 * A change that was made from an older state of a record: the fields that hold something else by now, each with the
 * value that was to be set and the one that is there; null for no value. No fields: the record itself is gone.
 */
export const conflictSchema = z.strictObject({
  record: recordRefSchema,
  fields: z.array(z.strictObject({ field: z.string(), mine: z.json(), theirs: z.json() })),
});
export type Conflict = z.infer<typeof conflictSchema>;
