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
