import { z } from "../core/zod.ts";

/** Long enough that guessing takes more than an evening; whatever letters the person writes. */
export const SHORTEST_PASSPHRASE = 8;
export const passphraseSchema = z.string().min(1).max(1000);

/** How the file is to be locked at rest from now on. */
export const protectionSchema = z.discriminatedUnion("method", [
  z.strictObject({ method: z.literal("none") }),
  z.strictObject({ method: z.literal("keystore") }),
  z.strictObject({
    method: z.literal("passphrase"),
    passphrase: passphraseSchema.min(SHORTEST_PASSPHRASE, "passphrase.short"),
  }),
]);
export type Protection = z.infer<typeof protectionSchema>;

/** Files that are not locked as the profile is: not yet under its lock, or still under one that it had. */
export const laggingSchema = z.strictObject({
  where: z.enum(["backups", "copies", "quarantine"]),
  folder: z.string(),
  /** Their names; null when the folder could not be looked into. */
  files: z.array(z.string()).min(1).nullable(),
  /** `other-lock`: only a passphrase they had opens them; `not-ours`: a link, say; else the system’s word. */
  reason: z.string(),
});
export type Lagging = z.infer<typeof laggingSchema>;

/** How to go on with files that lag behind: try again, open them with a passphrase they had, or leave the copies. */
export const resealSchema = z.discriminatedUnion("how", [
  z.strictObject({ how: z.literal("again") }),
  z.strictObject({ how: z.literal("passphrase"), passphrase: passphraseSchema }),
  z.strictObject({ how: z.literal("leave-copies") }),
]);
export type Reseal = z.infer<typeof resealSchema>;
