import { moneySchema } from "../money.ts";
import { z } from "../zod.ts";
import { evidenceListSchema } from "./evidence.ts";
import { versions } from "./fact.ts";
import { moneySpanSchema } from "./span.ts";
import { idSchema, localTextSchema } from "./text.ts";

/** A plan as a seller offered it: `mb` and `days` are null where there is no limit or none is said. */
const seenPlanSchema = z.strictObject({
  mb: z.int().positive().nullable(),
  days: z.int().positive().nullable(),
  price: moneySchema,
  note: localTextSchema,
});
export type SeenPlan = z.infer<typeof seenPlanSchema>;

/**
 * What mobile data costs at some places. `local`: of a carrier there; `travel-esim`: of a seller of travel eSIMs.
 * - `perGb`: the price of 1 GB, the cheapest, the mean and the dearest. - `plans`: single offers.
 */
export const dataPriceSchema = z
  .strictObject({
    id: idSchema,
    name: localTextSchema,
    kind: z.enum(["local", "travel-esim"]),
    places: z.array(idSchema).min(1),
    perGb: moneySpanSchema.optional(),
    plans: z.array(seenPlanSchema).min(1).optional(),
    note: localTextSchema,
    evidence: evidenceListSchema,
    ...versions,
  })
  .refine(({ perGb, plans }) => perGb !== undefined || plans !== undefined, {
    message: "a price is one of 1 GB, of a plan, or both",
  });
export type DataPrice = z.infer<typeof dataPriceSchema>;
