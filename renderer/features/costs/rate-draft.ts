import type { CalendarDate } from "../../../core/calendar-date.ts";
import { parseDecimal } from "../../../core/parse-decimal.ts";
import { notedRateSchema, type NotedRate } from "../../../core/profile/own-rate.ts";
import { z } from "../../../core/zod.ts";

/** What stands in the form of a rate. */
export interface RateDraft {
  perUnit: string;
  asOf: string | null;
}

const { perUnit: perUnitSchema, asOf: asOfSchema } = notedRateSchema.shape;

/** What the form has to be, and the rate it describes: of a day that has been. */
export function rateForm(today: CalendarDate): z.ZodType<NotedRate, RateDraft> {
  return z.strictObject({ perUnit: z.string(), asOf: z.string().nullable() }).transform((draft, context) => {
    const perUnit = perUnitSchema.safeParse(parseDecimal(draft.perUnit));
    const asOf = asOfSchema.safeParse(draft.asOf);
    const wrong = (field: keyof RateDraft, message: string) =>
      context.addIssue({ code: "custom", path: [field], message });
    if (!perUnit.success) wrong("perUnit", "costs.rate");
    if (!asOf.success || asOf.data > today) wrong("asOf", "costs.rate-day");
    return { perUnit: perUnit.data ?? "1", asOf: asOf.data ?? today };
  });
}
