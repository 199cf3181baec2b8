import { idSchema, languageSchema } from "../core/catalogue/text.ts";
import { LONGEST_FACTS_FILE } from "../core/facts-file/facts-payload.ts";
import { actionSchema } from "../core/profile/actions.ts";
import { backupIdSchema, backupSchema } from "../core/profile/backup.ts";
import { profileSchema } from "../core/profile/profile.ts";
import { ownIdSchema } from "../core/profile/own-id.ts";
import { z } from "../core/zod.ts";
import { factsHashSchema, factsLookSchema, factsStateSchema } from "./facts-file.ts";
import { openedSchema } from "./opened.ts";
import { profilePlaceSchema } from "./profile-place.ts";
import { passphraseSchema, protectionSchema, resealSchema } from "./protection.ts";
import { profileStateSchema } from "./profile-state.ts";

const nothing = z.strictObject({});

/** What became of an exported page: written where the person chose, not wanted after all, or handed to the page. */
const exportedSchema = z.discriminatedUnion("outcome", [
  z.strictObject({ outcome: z.literal("saved"), fileName: z.string() }),
  z.strictObject({ outcome: z.literal("cancelled") }),
  z.strictObject({ outcome: z.literal("bytes"), fileName: z.string(), base64: z.string() }),
]);

/** How something is printed. */
const paperShape = { language: languageSchema, paper: z.enum(["A4", "Letter"]) };

/** A backup, and the passphrase it was locked with when that is not the profile’s. */
const oneBackupSchema = z.strictObject({
  id: backupIdSchema,
  passphrase: passphraseSchema.nullable().default(null),
});

const appSchema = z.strictObject({
  name: z.literal("Carryall"),
  version: z.string(),
  shell: z.enum(["electron", "web"]),
  /** Language of the machine, for a profile that follows it. */
  systemLanguage: languageSchema,
  /** What this shell can do; the screens hide what it cannot. */
  can: z.strictObject({ printPdf: z.boolean(), openSources: z.boolean(), chooseFolder: z.boolean() }),
});

/**
 * Every call between the page and the privileged side: its kind, what goes in, what comes out. Preload, main,
 * browser shell, client and test fakes derive from this table; nothing else names a call.
 * Values survive both structured clone and JSON. A query changes nothing; a command returns the new state.
 */
export const api = {
  "app.describe": { kind: "query", input: nothing, output: appSchema },
  "profile.read": { kind: "query", input: nothing, output: profileStateSchema },
  "profile.apply": {
    kind: "command",
    input: z.strictObject({ actions: z.array(actionSchema).min(1).max(200) }),
    output: profileStateSchema,
  },
  "profile.undo": {
    kind: "command",
    /** `savedAt` of the state to undo; null undoes whatever was last. */
    input: z.strictObject({ savedAt: z.iso.datetime().nullable() }),
    output: profileStateSchema,
  },
  "profile.redo": {
    kind: "command",
    /** `savedAt` of the state to redo from; null redoes whatever was undone last. */
    input: z.strictObject({ savedAt: z.iso.datetime().nullable() }),
    output: profileStateSchema,
  },
  /** Where the profile is, how it is open, and what went wrong around it. Answers also when it cannot be opened. */
  "profile.place": { kind: "query", input: nothing, output: profilePlaceSchema },
  "profile.open": {
    kind: "command",
    /**
     * `write` tries again; `read-only` looks while another has it; `new` starts anew beside what cannot be read;
     * `take-over` takes the lock that another computer left.
     */
    input: z.strictObject({ mode: z.enum(["write", "read-only", "new", "take-over"]) }),
    output: profileStateSchema,
  },
  "profile.unlock": {
    kind: "command",
    input: z.strictObject({ passphrase: passphraseSchema }),
    output: profileStateSchema,
  },
  "profile.protect": { kind: "command", input: protectionSchema, output: profilePlaceSchema },
  /** Goes on with what is not locked as the profile is. */
  "profile.reseal": { kind: "command", input: resealSchema, output: profilePlaceSchema },
  "backups.list": { kind: "query", input: nothing, output: z.array(backupSchema) },
  "backups.look": { kind: "query", input: oneBackupSchema, output: profileSchema },
  "backups.create": { kind: "command", input: nothing, output: z.array(backupSchema) },
  "backups.restore": { kind: "command", input: oneBackupSchema, output: profileStateSchema },
  /**
   * Where backups are copied to from now on: nowhere; the folder that the person chooses in the system's dialog; or one
   * they type, only where there is no dialog. Null when they think better of it.
   */
  "backups.copyTo": {
    kind: "command",
    input: z.discriminatedUnion("to", [
      z.strictObject({ to: z.literal("nowhere") }),
      z.strictObject({ to: z.literal("chosen") }),
      z.strictObject({ to: z.literal("typed"), folder: z.string().min(1).max(1024) }),
    ]),
    output: profileStateSchema.nullable(),
  },
  "sample.enter": {
    kind: "command",
    input: z.strictObject({ language: languageSchema }),
    output: profileStateSchema,
  },
  "sample.leave": { kind: "command", input: nothing, output: profileStateSchema },
  /** Which facts are in use, and whether any but those that came with the app can be. */
  "facts.state": { kind: "query", input: nothing, output: factsStateSchema },
  /** What the text of a facts file would change. It is kept in mind until it is accepted, or a few others were looked at. */
  "facts.look": {
    kind: "query",
    input: z.strictObject({ text: z.string().max(LONGEST_FACTS_FILE, "too-large") }),
    output: factsLookSchema,
  },
  "facts.accept": {
    kind: "command",
    input: z.strictObject({ hash: factsHashSchema }),
    output: factsStateSchema,
  },
  /** `from`: the facts that are in use, so that one step is never two. */
  "facts.stepBack": {
    kind: "command",
    input: z.strictObject({ from: factsHashSchema }),
    output: factsStateSchema,
  },
  "trip.export": {
    kind: "command",
    input: z.strictObject({ trip: ownIdSchema, ...paperShape }),
    output: exportedSchema,
  },
  /** One guide, with what a person did and noted; of nobody, as it comes. */
  "guide.export": {
    kind: "command",
    input: z.strictObject({ guide: idSchema, person: ownIdSchema.nullable(), ...paperShape }),
    output: exportedSchema,
  },
  /** What was opened from outside since it was last asked for: by double click, by a link. Null when nothing was. */
  "opened.take": { kind: "command", input: nothing, output: openedSchema.nullable() },
  "source.open": { kind: "command", input: z.strictObject({ source: idSchema }), output: nothing },
} as const satisfies Record<string, { kind: "query" | "command"; input: z.ZodType; output: z.ZodType }>;

export type CallName = keyof typeof api;
export type Input<N extends CallName> = z.input<(typeof api)[N]["input"]>;
export type Output<N extends CallName> = z.output<(typeof api)[N]["output"]>;
export const CALL_NAMES = Object.keys(api) as CallName[];
export type Exported = z.infer<typeof exportedSchema>;
export type App = z.infer<typeof appSchema>;
