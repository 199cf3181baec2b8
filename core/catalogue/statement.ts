import { moneySchema } from "../money.ts";
import { z } from "../zod.ts";
import { evidenceListSchema } from "./evidence.ts";
import { FACTORS } from "./factor.ts";
import { idSchema, localTextSchema } from "./text.ts";
import { levelSchema } from "./level.ts";
import { versions } from "./fact.ts";

/** What a person at the counter can show: the papers the rules of wallets and carriers name. */
export const documentSchema = z.enum([
  "resident-id",
  "passport",
  "residence-permit",
  "home-return-permit",
  "taiwan-permit",
]);
export type DocumentKind = z.infer<typeof documentSchema>;

/** Phones that rules tell apart. `china-bought`: sold in mainland China, where most models have no usable eSIM. */
export const phoneKindSchema = z.enum([
  "iphone",
  "android",
  "china-bought",
  "bought-abroad",
  "nfc",
  "huawei",
]);
export type PhoneKind = z.infer<typeof phoneKindSchema>;

/** For whom or where a variant holds: all given parts must hold, one of the listed papers or phones is enough. */
const whenSchema = z
  .strictObject({
    /** `resident`: lives in the mainland; `visitor`: does not. */
    person: z.enum(["resident", "visitor"]).optional(),
    documents: z.array(documentSchema).min(1).optional(),
    phones: z.array(phoneKindSchema).min(1).optional(),
    place: z.enum(["mainland", "abroad"]).optional(),
  })
  .refine((when) => Object.keys(when).length > 0, { message: "a variant says for whom or where it holds" });
export type VariantWhen = z.infer<typeof whenSchema>;

/** The answer for some people, phones or places, where it differs from the statement's own. */
const variantSchema = z
  .strictObject({
    when: whenSchema,
    level: levelSchema,
    short: localTextSchema.optional(),
    note: localTextSchema,
    evidence: evidenceListSchema,
  })
  .refine((v) => v.level !== "partial" || v.short !== undefined, {
    message: "a partial variant needs `short`: the condition belongs in the cell",
  });
export type StatementVariant = z.infer<typeof variantSchema>;

/** A data plan as one seller offered it: size in MB, how long it lasts (null where it is not said), its price. */
const planSchema = z.strictObject({
  mb: z.int().positive(),
  days: z.int().positive().nullable(),
  price: moneySchema,
  evidence: evidenceListSchema,
});
export type Plan = z.infer<typeof planSchema>;

/**
 * Where a product should work.
 * - `use`: the one thing it is asked for (a feature's id: `metro-gate`, `cash-atm`); without it the product as a whole.
 * - `area`: a part of the destination (a city, one line), when the answer holds only there.
 */
const targetSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("wallet"), id: idSchema, use: idSchema.optional() }),
  z.strictObject({
    kind: z.literal("destination"),
    id: idSchema,
    use: idSchema.optional(),
    area: z.strictObject({ id: idSchema, name: localTextSchema }).optional(),
  }),
  z.strictObject({ kind: z.literal("phone"), id: idSchema, use: idSchema.optional() }),
]);

/**
 * Does `product` work with `target`: can it be added to a wallet, used at a destination, installed in a phone?
 * - `short`: the cell's text when it says more than the level; at most 6 Chinese characters or 13 letters.
 * - `note`: one sentence that answers the question.
 * - `conditions`, `limits`, `fees`: each a full sentence of what must hold, how much, what it costs.
 * - `variants`: the answer for others than the person most people are (see `whenSchema`).
 * - `plans`: what data costs, size by size, for a SIM at a destination.
 * - `workarounds`: what to do instead or beside it, in the order worth trying.
 */
export const statementSchema = z
  .strictObject({
    id: idSchema,
    product: idSchema,
    target: targetSchema,
    level: levelSchema,
    short: localTextSchema.optional(),
    note: localTextSchema,
    conditions: z.array(localTextSchema).min(1).optional(),
    limits: z.array(localTextSchema).min(1).optional(),
    fees: z.array(localTextSchema).min(1).optional(),
    variants: z.array(variantSchema).min(1).optional(),
    plans: z.array(planSchema).min(1).optional(),
    factors: z.array(z.strictObject({ factor: z.enum(FACTORS), text: localTextSchema })),
    workarounds: z.array(localTextSchema),
    evidence: evidenceListSchema,
    ...versions,
  })
  .refine((s) => s.level !== "partial" || s.short !== undefined, {
    message: "a partial statement needs `short`: the condition belongs in the cell",
  });
export type Statement = z.infer<typeof statementSchema>;

/** What is asked: does this card, SIM or wallet work in that wallet, at that place, in that phone? */
export interface Pair {
  product: string;
  target: Statement["target"];
}
