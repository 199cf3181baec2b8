import { calendarDateSchema } from "../calendar-date-schema.ts";
import { moneySchema } from "../money.ts";
import { z } from "../zod.ts";
import { evidenceListSchema } from "./evidence.ts";
import { versions } from "./fact.ts";
import { networkSchema } from "./product.ts";
import { currencySchema, decimalSchema, isSomethingKnown } from "./span.ts";
import { idSchema, localTextSchema } from "./text.ts";

/** Who takes the money. `atm`: the owner of the machine; `shop`: the till or machine that offers to convert (DCC). */
const chargedBySchema = z.enum(["issuer", "network", "atm", "wallet", "shop"]);
export type ChargedBy = z.infer<typeof chargedBySchema>;

/**
 * What a fee is taken for.
 * - `shop-purchase`, `small-payment`, `online`: any such payment; `wallet-payment`: any of them through a wallet.
 * - `atm-withdrawal`: cash from a machine. - `top-up`: loading what is spent later.
 * - `conversion`: a payment in another currency than the account's.
 */
const feeUseSchema = z.enum([
  "shop-purchase",
  "small-payment",
  "online",
  "wallet-payment",
  "atm-withdrawal",
  "top-up",
  "conversion",
]);
export type FeeUse = z.infer<typeof feeUseSchema>;

/** What one payment costs: a share of it, in percent, and a fixed sum; together at least `min` and at most `max`. */
export const feeAmountSchema = z
  .strictObject({
    percent: decimalSchema.optional(),
    fixed: moneySchema.optional(),
    min: moneySchema.optional(),
    max: moneySchema.optional(),
  })
  .refine(({ percent, fixed }) => percent !== undefined || fixed !== undefined, {
    message: "a fee is a share, a sum or both; that there is none is a share of 0",
  });
export type FeeAmount = z.infer<typeof feeAmountSchema>;

/**
 * Whom a fee concerns; each given part must hold.
 * - `products`: cards; one that inherits from them has the same fee unless it has its own.
 * - `issuer`: a bank, or one of its cards, that the catalogue has no product for.
 * - `funding`: only such cards. - `issuedIn`: only cards issued there, ISO 3166-1 alpha-2.
 * - `networks`, `wallets`: paid over them. - `places`: destinations, with what lies within them.
 */
const whomSchema = z.strictObject({
  products: z.array(idSchema).min(1).optional(),
  issuer: z.strictObject({ id: idSchema, name: localTextSchema }).optional(),
  funding: z.enum(["debit", "credit", "prepaid"]).optional(),
  issuedIn: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  networks: z.array(networkSchema).min(1).optional(),
  wallets: z.array(idSchema).min(1).optional(),
  places: z.array(idSchema).min(1).optional(),
});
export type FeeWhom = z.infer<typeof whomSchema>;

/**
 * When a fee is taken; each given part must hold.
 * - `above`: only for a single payment of more than this, and then of the whole of it.
 * - `onlyIn`, `exceptIn`: currencies of the payment.
 * - `until`: the last day for which the source gives it; `from`: the first.
 * - `free`: so many uses a month, or uses up to a sum a month, cost nothing.
 * - `newlyBound`: no fee for so many days after the card was linked, on payments up to a sum a day.
 */
const whenSchema = z.strictObject({
  above: moneySchema.optional(),
  onlyIn: z.array(currencySchema).min(1).optional(),
  exceptIn: z.array(currencySchema).min(1).optional(),
  from: calendarDateSchema.optional(),
  until: calendarDateSchema.optional(),
  free: z
    .strictObject({
      timesPerMonth: z.int().positive().optional(),
      upToPerMonth: moneySchema.optional(),
      until: calendarDateSchema.optional(),
    })
    .refine(({ timesPerMonth, upToPerMonth }) => timesPerMonth !== undefined || upToPerMonth !== undefined, {
      message: "say how many uses are free, or up to what sum",
    })
    .optional(),
  newlyBound: z
    .strictObject({ days: z.int().positive(), upToPerDay: moneySchema, boundBy: calendarDateSchema })
    .optional(),
});
export type FeeWhen = z.infer<typeof whenSchema>;

/** The part of `whom` without which it would be unclear whose fee it is. */
const NEEDED = {
  issuer: ["products", "issuer"],
  network: ["networks"],
  atm: ["places"],
  wallet: ["wallets"],
  shop: [],
} as const satisfies Record<ChargedBy, readonly (keyof FeeWhom)[]>;

/**
 * A fee as a source states it. `low`, `likely`, `high`: the least, the usual and the most that is taken; `null` is
 * *not known*, and what is estimated from it stays open at that end. `note` says it in a sentence.
 */
export const feeSchema = z
  .strictObject({
    id: idSchema,
    name: localTextSchema,
    chargedBy: chargedBySchema,
    on: z.array(feeUseSchema).min(1),
    whom: whomSchema,
    when: whenSchema.optional(),
    low: feeAmountSchema.nullable(),
    likely: feeAmountSchema.nullable(),
    high: feeAmountSchema.nullable(),
    /** The wallet turns the sum into the card's money itself: nothing is left to convert for network and issuer. */
    converts: z.literal(true).optional(),
    note: localTextSchema,
    conditions: z.array(localTextSchema).min(1).optional(),
    evidence: evidenceListSchema,
    ...versions,
  })
  .refine(
    ({ chargedBy, whom }) =>
      NEEDED[chargedBy].length === 0 || NEEDED[chargedBy].some((part) => whom[part] !== undefined),
    {
      message:
        "a fee of an issuer names products or the issuer, of a network networks, of a machine places, of a wallet wallets",
    },
  )
  .refine(isSomethingKnown, {
    message: "a fee of which nothing is known is left out",
  });
export type Fee = z.infer<typeof feeSchema>;
