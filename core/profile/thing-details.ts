import { calendarDateSchema, calendarMonthSchema } from "../calendar-date-schema.ts";
import { documentSchema } from "../catalogue/statement.ts";
import { z } from "../zod.ts";
import { keptIdSchema } from "./bounded-record.ts";

/** What a person knows of a thing beyond what it is, by the kind of the thing. Null is always "I do not know". */

export const lastFourSchema = z
  .string()
  .regex(/^\d{4}$/, "thing.last-digits")
  .nullable();

/** ISO 3166-1 alpha-2. */
const regionSchema = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .nullable();

/**
 * Of a telephone. `unlocked`: takes the SIMs of any carrier. `region`: where it was sold, or its settings say it is.
 * `esimsStored`: how many profiles are in it.
 */
export const deviceSchema = z.strictObject({
  esim: z.boolean().nullable(),
  unlocked: z.boolean().nullable(),
  region: regionSchema,
  esimsStored: z.int().min(0).max(100).nullable(),
});
export type Device = z.infer<typeof deviceSchema>;

/** A telephone of which nothing is known. */
export const UNKNOWN_DEVICE: Device = { esim: null, unlocked: null, region: null, esimsStored: null };

/**
 * Of a card. `class`: of an account in the mainland, I to III. `phoneDigits`: the end of the number that the bank has.
 * `region`: where it was issued, where the product does not say; `issuer`: its bank, as fees name it.
 */
export const cardDetailsSchema = z.strictObject({
  class: z.enum(["1", "2", "3"]).nullable(),
  openedOn: calendarMonthSchema.nullable(),
  lastUsedOn: calendarMonthSchema.nullable(),
  status: z.enum(["normal", "reported-lost", "frozen", "closed"]).nullable(),
  phoneDigits: lastFourSchema,
  region: regionSchema,
  issuer: keptIdSchema.nullable(),
});
export type CardDetails = z.infer<typeof cardDetailsSchema>;

/** A card of which nothing is known. */
export const UNKNOWN_CARD: CardDetails = {
  class: null,
  openedOn: null,
  lastUsedOn: null,
  status: null,
  phoneDigits: null,
  region: null,
  issuer: null,
};

/** Of a wallet: how far its account is verified, and with what paper. */
export const walletDetailsSchema = z.strictObject({
  identity: z.enum(["none", "phone-only", "verified"]).nullable(),
  document: documentSchema.nullable(),
  openedOn: calendarDateSchema.nullable(),
});
export type WalletDetails = z.infer<typeof walletDetailsSchema>;

/** A wallet of which nothing is known. */
export const UNKNOWN_WALLET: WalletDetails = { identity: null, document: null, openedOn: null };

/** Of a SIM. `new`: the number was somebody else’s not long ago, or may have been. */
export const simDetailsSchema = z.strictObject({
  roaming: z.enum(["on", "off"]).nullable(),
  state: z.enum(["active", "suspended", "gone"]).nullable(),
  region: regionSchema,
  new: z.boolean().nullable(),
});
export type SimDetails = z.infer<typeof simDetailsSchema>;

/** A SIM of which nothing is known. */
export const UNKNOWN_SIM: SimDetails = { roaming: null, state: null, region: null, new: null };
