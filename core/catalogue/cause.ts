import { z } from "../zod.ts";
import { evidenceListSchema } from "./evidence.ts";
import { versions } from "./fact.ts";
import { idSchema, localTextSchema } from "./text.ts";

/** What a person sees when something fails; causes name the symptoms they explain. */
export const symptomSchema = z.strictObject({
  id: idSchema,
  order: z.int(),
  name: localTextSchema,
  about: localTextSchema,
});
export type Symptom = z.infer<typeof symptomSchema>;

/**
 * Whether trying again can help: at once (`now`), after some time (`wait`), only after something was mended
 * (`after-fix`), or never.
 */
export const RETRIES = ["now", "wait", "after-fix", "never"] as const;
export const retrySchema = z.enum(RETRIES);

/**
 * Why something fails.
 * - `messages`: the texts a screen shows, letter by letter in their own language, with the code beside them.
 * - `concerns`: ids of the products it can happen with; empty means any.
 * - `likelihood`: only where a source says so; `null` when none does.
 * - `effort`: what mending asks of the person: a tap, a call, a visit.
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
  concerns: z.array(idSchema),
  tell: localTextSchema,
  retry: retrySchema,
  likelihood: z.enum(["common", "possible", "rare"]).nullable(),
  effort: z.enum(["tap", "call", "visit"]),
  fixes: z.array(localTextSchema),
  workarounds: z.array(localTextSchema),
  evidence: evidenceListSchema,
  ...versions,
});
export type Cause = z.infer<typeof causeSchema>;
