import { calendarDateSchema } from "../core/calendar-date-schema.ts";
import { factsPreviewSchema } from "../core/facts-file/preview-schema.ts";
import { z } from "../core/zod.ts";

/**
 * Why a facts file is not taken, in the order in which it is looked at. The screen has a sentence for each,
 * `facts-file.refused.<reason>`.
 */
export const FACTS_REFUSALS = [
  "no-publisher",
  "too-large",
  "too-deep",
  "not-json",
  "not-envelope",
  "other-type",
  "unsigned",
  "not-base64",
  "foreign",
  "not-facts",
  "newer-schema",
  "older-schema",
  "records",
  "references",
  "search-index",
  "built-in",
  "older",
  "other-bytes",
] as const;
export type FactsRefusal = (typeof FACTS_REFUSALS)[number];

/** The SHA-256 of a payload's bytes, in hexadecimal. */
export const factsHashSchema = z.string().regex(/^[0-9a-f]{64}$/);

/** Which of the app's keys a signature is of. */
export const factsSignerSchema = z.enum(["current", "spare", "test"]);
export type FactsSigner = z.infer<typeof factsSignerSchema>;

/** Facts that a publisher gave out. `newest`: the newest day in their evidence. */
const factsEditionSchema = z.strictObject({
  hash: factsHashSchema,
  sequence: z.int(),
  issuedAt: z.string(),
  staleAfter: calendarDateSchema,
  signer: factsSignerSchema,
  newest: z.string(),
});
export type FactsEdition = z.infer<typeof factsEditionSchema>;

/**
 * Why accepted facts are not those in use, or what else is to be told of them:
 * - `app-newer`: the facts that came with the app are as new or newer. - `key-revoked`: the app no longer knows the key.
 * - `unreadable`: the file is gone or damaged. - `unfit`: this version of the app cannot read them.
 * - `record-lost`: what was accepted had to be worked out from the files themselves.
 */
export const FACTS_PROBLEMS = ["app-newer", "key-revoked", "unreadable", "unfit", "record-lost"] as const;

export const factsStateSchema = z.strictObject({
  /** Whether this app knows anybody's key: without one no file can be accepted. */
  publisher: z.boolean(),
  builtIn: z.strictObject({ sequence: z.int(), newest: z.string() }),
  /** Null while the built-in ones are. */
  inUse: factsEditionSchema.nullable(),
  acceptedAt: z.string().nullable(),
  /** What one step back leads to; null where there is none. */
  back: z.enum(["built-in", "earlier"]).nullable(),
  problem: z.enum(FACTS_PROBLEMS).nullable(),
});
export type FactsState = z.infer<typeof factsStateSchema>;

/** A file that would be accepted, and what that changes for this person. `same`: it is in use already. */
export const factsLookSchema = z.strictObject({
  edition: factsEditionSchema,
  same: z.boolean(),
  preview: factsPreviewSchema,
});
export type FactsLook = z.infer<typeof factsLookSchema>;
