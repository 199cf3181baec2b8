import { z } from "../zod.ts";
import { evidenceListSchema } from "./evidence.ts";
import { versions } from "./fact.ts";
import { likelihoodSchema } from "./likelihood.ts";
import { idSchema, localTextSchema } from "./text.ts";

/** A condition in the notation of `core/diagnosis/parse-predicate.ts`; the lint reads and checks it. */
export const predicateTextSchema = z.string().min(1);

/**
 * Whether trying again can help: at once (`now`), after some time (`wait`), only after something was mended
 * (`after-fix`), or never.
 */
export const RETRIES = ["now", "wait", "after-fix", "never"] as const;
export const retrySchema = z.enum(RETRIES);

/** How one finds out: by looking, in an app, by trying something once, by a call, at a counter. */
export const CHECKS = ["look", "app", "try", "call", "visit"] as const;

/** What mending asks of the person. */
export const EFFORTS = ["tap", "call", "visit", "wait"] as const;

/** Whoever issued the card, runs the wallet or the line; anybody else by the id of a hotline. */
export const WHOM_TO_CALL = ["issuer", "wallet", "carrier"] as const;

/**
 * Why something fails.
 * - `messages`: the texts a screen shows, letter by letter in their own language, with the code beside them.
 * - `said`: what such a text proves: this cause (`sure`), or that it is one of several (`up`).
 * - `concerns`: ids of the products it can happen with; empty means any.
 * - `out`, `sure`, `up`: it is ruled out, certain, or twice as likely where the condition is true; where it is not known
 *   nothing follows. `null`: there is no such condition.
 * - `ask`: the one question that settles it, and what *yes* means. *No* crosses the cause off; `no` is there where it means
 *   something beside that.
 * - `check`, `repair`: whole minutes, estimated.
 * - `last`: a catch-all that asks nothing but to call somebody; it comes after all others.
 * - `call`, `guides`: whom to call, and where it is told step by step; the best first.
 * - `workarounds`: ways round it, the best first; `text` where there is more to say than the way's name.
 */
export const causeSchema = z.strictObject({
  id: idSchema,
  symptoms: z.array(idSchema).min(1),
  name: localTextSchema,
  text: localTextSchema,
  messages: z.array(
    z.strictObject({
      text: z.string().min(1),
      language: z.enum(["zh-CN", "en", "es"]),
      code: z.string().optional(),
    }),
  ),
  said: z.enum(["sure", "up"]).nullable(),
  concerns: z.array(idSchema),
  likelihood: likelihoodSchema,
  out: predicateTextSchema.nullable(),
  sure: predicateTextSchema.nullable(),
  up: predicateTextSchema.nullable(),
  tell: localTextSchema,
  ask: z.strictObject({
    question: localTextSchema,
    yes: localTextSchema,
    no: localTextSchema.optional(),
  }),
  check: z.strictObject({ minutes: z.int().positive(), by: z.enum(CHECKS) }),
  retry: retrySchema,
  repair: z.strictObject({ minutes: z.int().positive(), effort: z.enum(EFFORTS) }),
  last: z.literal(true).optional(),
  fixes: z.array(localTextSchema),
  call: z.array(idSchema),
  guides: z.array(idSchema),
  workarounds: z.array(z.strictObject({ way: idSchema, text: localTextSchema.optional() })),
  evidence: evidenceListSchema,
  ...versions,
});
export type Cause = z.infer<typeof causeSchema>;
