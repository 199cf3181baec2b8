import { idSchema, languageSchema } from "../core/catalogue/text.ts";
import { LONGEST_FACTS_FILE } from "../core/facts-file/facts-type.ts";
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

/** `savedAt` of the state to undo, or to redo from; null is whatever was done, or undone, last. */
const fromStateSchema = z.strictObject({ savedAt: z.iso.datetime().nullable() });

const appSchema = z.strictObject({
  name: z.literal("Carryall"),
  version: z.string(),
  shell: z.enum(["electron", "web"]),
  /** Language of the machine, for a profile that follows it. */
  systemLanguage: languageSchema,
  /** What this shell can do; the screens hide what it cannot. */
  can: z.strictObject({ printPdf: z.boolean(), openSources: z.boolean(), chooseFolder: z.boolean() }),
});

/** A call that changes nothing. */
const query = <I extends z.ZodType, O extends z.ZodType>(input: I, output: O) =>
  ({ kind: "query", input, output }) as const;

/** A call that changes something, and answers what is so now. */
const command = <I extends z.ZodType, O extends z.ZodType>(input: I, output: O) =>
  ({ kind: "command", input, output }) as const;

/**
 * Every call between the page and the privileged side: its kind, what goes in, what comes out. Preload, main,
 * browser shell, client and test fakes derive from this table; nothing else names a call.
 * Values survive both structured clone and JSON.
 */
export const api = {
  "app.describe": query(nothing, appSchema),
  "profile.read": query(nothing, profileStateSchema),
  "profile.apply": command(
    z.strictObject({ actions: z.array(actionSchema).min(1).max(200) }),
    profileStateSchema,
  ),
  "profile.undo": command(fromStateSchema, profileStateSchema),
  "profile.redo": command(fromStateSchema, profileStateSchema),
  /** Where the profile is, how it is open, and what went wrong around it. Answers also when it cannot be opened. */
  "profile.place": query(nothing, profilePlaceSchema),
  "profile.open": command(
    /**
     * `write` tries again; `read-only` looks while another has it; `new` starts anew beside what cannot be read;
     * `take-over` takes the lock that another computer left.
     */
    z.strictObject({ mode: z.enum(["write", "read-only", "new", "take-over"]) }),
    profileStateSchema,
  ),
  "profile.unlock": command(z.strictObject({ passphrase: passphraseSchema }), profileStateSchema),
  "profile.protect": command(protectionSchema, profilePlaceSchema),
  /** Goes on with what is not locked as the profile is. */
  "profile.reseal": command(resealSchema, profilePlaceSchema),
  "backups.list": query(nothing, z.array(backupSchema)),
  "backups.look": query(oneBackupSchema, profileSchema),
  "backups.create": command(nothing, z.array(backupSchema)),
  "backups.restore": command(oneBackupSchema, profileStateSchema),
  /**
   * Where backups are copied to from now on: nowhere; the folder that the person chooses in the system's dialog; or one
   * they type, only where there is no dialog. Null when they think better of it.
   */
  "backups.copyTo": command(
    z.discriminatedUnion("to", [
      z.strictObject({ to: z.literal("nowhere") }),
      z.strictObject({ to: z.literal("chosen") }),
      z.strictObject({ to: z.literal("typed"), folder: z.string().min(1).max(1024) }),
    ]),
    profileStateSchema.nullable(),
  ),
  "sample.enter": command(z.strictObject({ language: languageSchema }), profileStateSchema),
  "sample.leave": command(nothing, profileStateSchema),
  /** Which facts are in use, and whether any but those that came with the app can be. */
  "facts.state": query(nothing, factsStateSchema),
  /** What the text of a facts file would change. It is kept in mind until it is accepted, or a few others were looked at. */
  "facts.look": query(
    z.strictObject({ text: z.string().max(LONGEST_FACTS_FILE, "too-large") }),
    factsLookSchema,
  ),
  "facts.accept": command(z.strictObject({ hash: factsHashSchema }), factsStateSchema),
  /** `from`: the facts that are in use, so that one step is never two. */
  "facts.stepBack": command(z.strictObject({ from: factsHashSchema }), factsStateSchema),
  "trip.export": command(z.strictObject({ trip: ownIdSchema, ...paperShape }), exportedSchema),
  /** One guide, with what a person did and noted; of nobody, as it comes. */
  "guide.export": command(
    z.strictObject({ guide: idSchema, person: ownIdSchema.nullable(), ...paperShape }),
    exportedSchema,
  ),
  /** What was opened from outside since it was last asked for: by double click, by a link. Null when nothing was. */
  "opened.take": command(nothing, openedSchema.nullable()),
  "source.open": command(z.strictObject({ source: idSchema }), nothing),
};

export type CallName = keyof typeof api;
export type Input<N extends CallName> = z.input<(typeof api)[N]["input"]>;
export type Output<N extends CallName> = z.output<(typeof api)[N]["output"]>;
export const CALL_NAMES = Object.keys(api) as CallName[];
export type Exported = z.infer<typeof exportedSchema>;
export type App = z.infer<typeof appSchema>;
