import { z } from "../zod.ts";
import { evidenceListSchema } from "./evidence.ts";
import { versions } from "./fact.ts";
import { idSchema, localTextSchema } from "./text.ts";

/** What a traveller shows to whoever takes the payment, in the order in which it is needed. */
export const STAFF_LINES = ["pay-by-card", "local-currency", "cancel", "receipt"] as const;
export type StaffLine = (typeof STAFF_LINES)[number];

/**
 * What to show to the staff, in one language of theirs.
 * - `language`: BCP 47. - `places`: where it is shown; a place that has none takes that of what it lies within.
 * - `lines`: `{money}` in `local-currency` stands for the code of the local currency, which is on the key to press.
 */
export const staffCardSchema = z.strictObject({
  id: idSchema,
  order: z.int(),
  name: localTextSchema,
  language: z.string().regex(/^[a-z]{2,3}(-[A-Z][A-Za-z]{1,3})?$/),
  direction: z.enum(["ltr", "rtl"]),
  places: z.array(idSchema).min(1),
  lines: z
    .strictObject({
      "pay-by-card": z.string().min(1),
      "local-currency": z.string().min(1),
      cancel: z.string().min(1),
      receipt: z.string().min(1),
    })
    .refine((lines) => lines["local-currency"].includes("{money}"), {
      message: "the line about the currency names it: {money}",
    }),
  evidence: evidenceListSchema,
  ...versions,
});
export type StaffCard = z.infer<typeof staffCardSchema>;
