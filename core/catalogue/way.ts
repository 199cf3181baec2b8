import { moneySchema } from "../money.ts";
import { z } from "../zod.ts";
import { carriedSchema } from "./dependency.ts";
import { evidenceListSchema } from "./evidence.ts";
import { levelSchema } from "./level.ts";
import { CARD_GROUPS, networkSchema, WALLET_GROUPS } from "./product.ts";
import { idSchema, localTextSchema } from "./text.ts";

/** What a person must have for an option to be open to them at all. */
export const requirementSchema = z.enum([
  "residence-permit",
  "local-bank-account",
  "smartphone",
  "physical-card",
  "esim-phone",
]);
export type Requirement = z.infer<typeof requirementSchema>;
export const requiresSchema = z.array(
  z.strictObject({ requirement: requirementSchema, text: localTextSchema }),
);

/** The least, the usual and the most; null where nobody says. */
const spanSchema = z
  .strictObject({
    low: z.int().nonnegative(),
    likely: z.int().nonnegative().nullable(),
    high: z.int().nonnegative().nullable(),
  })
  .refine(({ low, likely, high }) => low <= (likely ?? low) && (likely ?? low) <= (high ?? Infinity), {
    message: "low, likely and high are in this order",
  });
export type Span = z.infer<typeof spanSchema>;

const said = { text: localTextSchema, evidence: evidenceListSchema };

/** A level, an amount of money, or how long it takes to set up, as somebody said or as we reckon. */
export const valueSchema = z.union([
  z.strictObject({ level: levelSchema.exclude(["unknown"]), ...said }),
  z.strictObject({ cost: moneySchema, ...said }),
  z.strictObject({ minutes: spanSchema, days: spanSchema, ...said }),
]);
export type OptionValue = z.infer<typeof valueSchema>;

/**
 * How a value comes about for a person at a place.
 * - `verdicts`: what the judge says of the product for the first of these uses that it knows, with `atAll` of the product as a whole.
 * - `inWallet`: whether a card of theirs can be linked in it. - `price`: of data for the trip; of a carrier there or of a
 *   seller of travel eSIMs. - `fees`: what one such payment costs beyond itself.
 * - `setup`: minutes for who has it, minutes for who has not; days are those of the lead time, else these.
 */
const ruleSchema = z.union([
  z.strictObject({ verdicts: z.array(idSchema), atAll: z.boolean() }),
  z.strictObject({ inWallet: z.literal(true) }),
  z.strictObject({ price: z.enum(["local", "travel-esim"]) }),
  z.strictObject({ fees: z.enum(["shop-purchase", "atm-withdrawal"]) }),
  z.strictObject({ owned: spanSchema, new: spanSchema, days: spanSchema.nullable(), ...said }),
]);
export const wayValueSchema = z.union([valueSchema, ruleSchema]);
export type WayValue = z.infer<typeof wayValueSchema>;

const regionsSchema = z.array(z.string().regex(/^[A-Z]{2}$/)).min(1);

/** To whom a way is proposed who has nothing to go it with: people of these regions, or who go to these places. */
const proposedSchema = z.strictObject({
  homes: regionsSchema.optional(),
  destinations: z.array(idSchema).min(1).optional(),
});

/**
 * With what products a way is gone: all given parts must hold.
 * - `products`: these and what inherits from them, the most usual first. - `issued`: in the region somebody lives in, or
 *   in that of the place; a product that many regions issue counts outside the mainland.
 * - `worksThere`: only those of which the judge knows that they work at the place.
 * `issued` and `worksThere` are about what is proposed: what somebody has already counts whatever they say.
 */
const productsSchema = z.strictObject({
  kind: z.enum(["card", "wallet", "sim"]),
  products: z.array(idSchema).min(1).optional(),
  cardGroups: z.array(z.enum(CARD_GROUPS)).min(1).optional(),
  walletGroups: z.array(z.enum(WALLET_GROUPS)).min(1).optional(),
  networks: z.array(networkSchema).min(1).optional(),
  issued: z.enum(["home", "there"]).optional(),
  worksThere: z.literal(true).optional(),
});
export type WayProducts = z.infer<typeof productsSchema>;

/**
 * One way to do what a topic asks, wherever it is asked.
 * - `with`: the products it is gone with; left out where it takes none.
 * - `each`: every product is an option of its own; else the best of them is the option.
 * - `got`: when somebody who has none gets one; `never`: only those who have it can go this way.
 * - `lead`: the kind of thing one waits for, where it has no product. - `proposed`: left out, to everybody.
 * - `where`: only outside the region somebody lives in, or only inside it.
 */
export const waySchema = z.strictObject({
  id: idSchema,
  name: localTextSchema,
  why: localTextSchema,
  with: productsSchema.optional(),
  each: z.literal(true).optional(),
  got: z.enum(["before", "arrival", "either", "never"]),
  lead: carriedSchema.optional(),
  proposed: proposedSchema.optional(),
  where: z.enum(["abroad", "home"]).optional(),
  requires: requiresSchema,
  values: z.record(idSchema, wayValueSchema),
  evidence: evidenceListSchema,
});
export type Way = z.infer<typeof waySchema>;
