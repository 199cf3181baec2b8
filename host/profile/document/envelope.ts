import { z } from "../../../core/zod.ts";

const base64 = z.base64();

/** One encrypted text: AES-256-GCM, 96-bit nonce, 128-bit tag. */
export const boxSchema = z.strictObject({ iv: base64, tag: base64, data: base64 });
export type Box = z.infer<typeof boxSchema>;

/** How a passphrase becomes a key: scrypt, RFC 7914. */
export const scryptSchema = z.strictObject({
  name: z.literal("scrypt"),
  N: z
    .int()
    .min(2 ** 14)
    .max(2 ** 20),
  r: z.int().min(1).max(32),
  p: z.int().min(1).max(16),
  salt: base64,
});
export type ScryptParams = z.infer<typeof scryptSchema>;

/**
 * A document locked at rest. Its own random key is in it, locked in turn: by a passphrase (`wrapped` is a box), or by
 * the key store of the system (`wrapped` is what that gave back).
 */
export const envelopeSchema = z.discriminatedUnion("method", [
  z.strictObject({
    format: z.literal("carryall-sealed-profile"),
    version: z.literal(1),
    method: z.literal("passphrase"),
    kdf: scryptSchema,
    wrapped: boxSchema,
    document: boxSchema,
  }),
  z.strictObject({
    format: z.literal("carryall-sealed-profile"),
    version: z.literal(1),
    method: z.literal("keystore"),
    wrapped: base64,
    document: boxSchema,
  }),
]);
export type Envelope = z.infer<typeof envelopeSchema>;
export type SealMethod = Envelope["method"];
