import { z } from "../zod.ts";
import { evidenceListSchema } from "./evidence.ts";
import { factSchema } from "./fact.ts";
import { idSchema, localTextSchema } from "./text.ts";

/**
 * Other names something is looked for by, in any language, the most usual first: the issuer or carrier in full and in
 * short, what it used to be called. They are names and say nothing about it, so they have no evidence; no screen shows
 * them.
 */
export const aliasesSchema = z.array(z.string().trim().min(1).max(60)).min(1).max(200);

const base = {
  id: idSchema,
  name: localTextSchema,
  aliases: aliasesSchema.optional(),
  /** A few words under the name: account class, network, region. */
  detail: localTextSchema.optional(),
  /** One or two sentences for the product's own page and the search. */
  about: localTextSchema,
  /** Statements that are missing here are taken from this product of the same kind. */
  inherits: idSchema.optional(),
  /** What else is known: what it is for, who gets it, limits, fees, safety. */
  facts: z.array(factSchema).optional(),
  evidence: evidenceListSchema,
};

/** `city`: citizen, social-security and campus cards; `transit`: stored value for riding; `travel`: prepaid, for visitors. */
export const CARD_GROUPS = ["bank", "city", "transit", "travel"] as const;

/** `phone`: kept by the phone’s maker and tapped; `app`: a shop, railway or ride app with a till of its own; `foreign`: run elsewhere. */
export const WALLET_GROUPS = ["wallet", "phone", "app", "foreign"] as const;

/** The brands on cards. */
export const networkSchema = z.enum(["unionpay", "visa", "mastercard", "amex", "jcb", "diners", "discover"]);

/** A payment card, city card or travel card. `networks` in the order of importance on the card. */
export const cardSchema = z.strictObject({
  ...base,
  kind: z.literal("card"),
  group: z.enum(CARD_GROUPS),
  funding: z.enum(["debit", "credit", "prepaid", "stored-value", "identity"]),
  /**
   * Outside the mainland the card counts as this one does: a Visa of a mainland bank is a Visa like any other there,
   * while at home other rules hold for it.
   */
  abroadAs: idSchema.optional(),
  networks: z.array(networkSchema),
  /** ISO 3166-1 alpha-2; null for cards that many regions issue. */
  issuedIn: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable(),
  /** A telephone number of the issuer, as dialled in the issuing region. */
  hotline: z.strictObject({ number: z.string(), evidence: evidenceListSchema }).optional(),
});

/** An e-wallet or app that people try to put cards into. */
export const walletSchema = z.strictObject({
  ...base,
  kind: z.literal("wallet"),
  group: z.enum(WALLET_GROUPS),
  /** Place among the columns of a grid; the most used first. */
  order: z.int(),
  /** A few words under the column head, e.g. "mainland shops". */
  scope: localTextSchema.optional(),
  hotline: z.strictObject({ number: z.string(), evidence: evidenceListSchema }).optional(),
});

/** A SIM or eSIM. `number`: it has a telephone number that can receive SMS. */
export const simSchema = z.strictObject({
  ...base,
  kind: z.literal("sim"),
  form: z.enum(["physical", "esim", "either"]),
  number: z.enum(["yes", "no", "depends"]),
  issuedIn: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable(),
  hotline: z.strictObject({ number: z.string(), evidence: evidenceListSchema }).optional(),
});

export const productSchema = z.discriminatedUnion("kind", [cardSchema, walletSchema, simSchema]);
export type Card = z.infer<typeof cardSchema>;
export type Wallet = z.infer<typeof walletSchema>;
export type Sim = z.infer<typeof simSchema>;
export type Product = z.infer<typeof productSchema>;
export type ProductKind = Product["kind"];
