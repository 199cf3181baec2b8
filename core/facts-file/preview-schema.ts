import { levelSchema } from "../catalogue/level.ts";
import { RECORD_FOLDERS } from "../catalogue/record-folders.ts";
import { localTextSchema } from "../catalogue/text.ts";
import { ownIdSchema } from "../profile/own-id.ts";
import { z } from "../zod.ts";

const saidSchema = z.strictObject({ level: levelSchema, short: localTextSchema.nullable() });

/** An answer about a thing of one's own that is another with other facts. `use`: null for the thing as a whole. */
export const changedAnswerSchema = z.strictObject({
  thing: ownIdSchema,
  /** The wallet, place or phone it is about, and whether that is where a trip goes. */
  at: localTextSchema,
  use: localTextSchema.nullable(),
  trips: z.array(ownIdSchema),
  before: saidSchema,
  after: saidSchema,
  /** What it rests on then: the sentence. */
  note: localTextSchema.nullable(),
});
export type ChangedAnswer = z.infer<typeof changedAnswerSchema>;

/** What comes into or leaves a trip's checklist, by the words of the items. */
const changedTripSchema = z.strictObject({
  trip: ownIdSchema,
  added: z.array(localTextSchema),
  removed: z.array(localTextSchema),
});

const changedFolderSchema = z.strictObject({
  folder: z.enum(RECORD_FOLDERS),
  added: z.int(),
  changed: z.int(),
  removed: z.int(),
});

const overtakenSchema = z.strictObject({
  key: z.string(),
  name: localTextSchema,
  own: z.string(),
  newer: z.string(),
});

/** What other facts would change for one person. `more`: changed answers beyond those that are listed. */
export const factsPreviewSchema = z.strictObject({
  answers: z.array(changedAnswerSchema),
  more: z.int(),
  trips: z.array(changedTripSchema),
  folders: z.array(changedFolderSchema),
  overtaken: z.array(overtakenSchema),
});
export type FactsPreview = z.infer<typeof factsPreviewSchema>;
