import { z } from "../zod.ts";
import { ownEvidence, ownText, ownVersions, recordId, region } from "./own-parts.ts";

/**
 * The records a person can write, in the shape in which profile, export and packs keep them. A copy of the catalogue's
 * schemas on purpose: those may change with the app, what lies on somebody's disk may not. A change here needs a new
 * version and a migration; data/schema/stored-shapes.test.ts says so.
 */

const levelSchema = z.enum(["supported", "partial", "unsupported", "unknown"]);

const factSchema = z.strictObject({
  topic: z.enum([
    "about",
    "people",
    "use",
    "entry",
    "health",
    "cards",
    "cash",
    "wallets",
    "transit",
    "data",
    "phone",
    "linking",
    "identity",
    "limits",
    "fees",
    "money",
    "security",
    "loss",
    "advice",
    "outlook",
    "safety",
  ]),
  level: levelSchema.optional(),
  text: ownText,
  evidence: ownEvidence,
  ...ownVersions,
});

const product = {
  id: recordId,
  name: ownText,
  detail: ownText.optional(),
  about: ownText,
  inherits: recordId.optional(),
  facts: z.array(factSchema).optional(),
  evidence: ownEvidence,
};
const hotline = z.strictObject({ number: z.string(), evidence: ownEvidence }).optional();

export const ownCardSchema = z.strictObject({
  ...product,
  kind: z.literal("card"),
  group: z.enum(["bank", "city", "transit", "travel"]),
  funding: z.enum(["debit", "credit", "prepaid", "stored-value", "identity"]),
  abroadAs: recordId.optional(),
  networks: z.array(z.enum(["unionpay", "visa", "mastercard", "amex", "jcb", "diners", "discover"])),
  issuedIn: region.nullable(),
  hotline,
});

export const ownWalletSchema = z.strictObject({
  ...product,
  kind: z.literal("wallet"),
  group: z.enum(["wallet", "phone", "app", "foreign"]),
  order: z.int(),
  scope: ownText.optional(),
  hotline,
});

export const ownSimSchema = z.strictObject({
  ...product,
  kind: z.literal("sim"),
  form: z.enum(["physical", "esim", "either"]),
  number: z.enum(["yes", "no", "depends"]),
  issuedIn: region.nullable(),
  hotline,
});

export const ownPlaceSchema = z.strictObject({
  id: recordId,
  region: region.nullable(),
  within: recordId.optional(),
  name: ownText,
  trips: z.boolean(),
  facts: z.array(factSchema),
  numbers: z.array(z.strictObject({ name: ownText, number: z.string().min(2), evidence: ownEvidence })),
  evidence: ownEvidence,
});

const variantSchema = z
  .strictObject({
    when: z
      .strictObject({
        person: z.enum(["resident", "visitor"]).optional(),
        documents: z
          .array(
            z.enum(["resident-id", "passport", "residence-permit", "home-return-permit", "taiwan-permit"]),
          )
          .min(1)
          .optional(),
        phones: z
          .array(z.enum(["iphone", "android", "china-bought", "bought-abroad", "nfc", "huawei"]))
          .min(1)
          .optional(),
        place: z.enum(["mainland", "abroad"]).optional(),
      })
      .refine((when) => Object.keys(when).length > 0, {
        message: "a variant says for whom or where it holds",
      }),
    level: levelSchema,
    short: ownText.optional(),
    note: ownText,
    evidence: ownEvidence,
  })
  .refine((v) => v.level !== "partial" || v.short !== undefined, {
    message: "a partial variant needs `short`: the condition belongs in the cell",
  });

const use = recordId.optional();
const targetSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("wallet"), id: recordId, use }),
  z.strictObject({
    kind: z.literal("destination"),
    id: recordId,
    use,
    area: z.strictObject({ id: recordId, name: ownText }).optional(),
  }),
  z.strictObject({ kind: z.literal("phone"), id: recordId, use }),
]);

const factor = z.enum([
  "conditions",
  "card-type",
  "interface",
  "data-sync",
  "security",
  "region",
  "technical",
]);

const plan = z.strictObject({
  mb: z.int().positive(),
  days: z.int().positive().nullable(),
  price: z.strictObject({ minor: z.int().nonnegative(), currency: z.string().regex(/^[A-Z]{3}$/) }),
  evidence: ownEvidence,
});

export const ownStatementSchema = z
  .strictObject({
    id: recordId,
    product: recordId,
    target: targetSchema,
    level: levelSchema,
    short: ownText.optional(),
    note: ownText,
    conditions: z.array(ownText).min(1).optional(),
    limits: z.array(ownText).min(1).optional(),
    fees: z.array(ownText).min(1).optional(),
    variants: z.array(variantSchema).min(1).optional(),
    plans: z.array(plan).min(1).optional(),
    factors: z.array(z.strictObject({ factor, text: ownText })),
    workarounds: z.array(ownText),
    evidence: ownEvidence,
    ...ownVersions,
  })
  .refine((s) => s.level !== "partial" || s.short !== undefined, {
    message: "a partial statement needs `short`: the condition belongs in the cell",
  });
