import type { CalendarDate } from "../calendar-date.ts";
import { calendarDateSchema } from "../calendar-date-schema.ts";
import { phaseSchema } from "../catalogue/checklist-rule.ts";
import { idSchema } from "../catalogue/text.ts";
import { tripPurposeSchema } from "../catalogue/need.ts";
import { z } from "../zod.ts";
import { freeText, requiredText } from "../kept-text/free-text.ts";
import { ITEM_STATES, type Mark } from "./item-mark.ts";
import { ownIdSchema } from "./own-id.ts";
import { refuseRepeats } from "./refuse-repeats.ts";
import { tripPlanSchema, UNPLANNED } from "./trip-plan.ts";

export const itemStateSchema = z.enum(ITEM_STATES);

/** Of a `Mark`. */
export const markSchema = z.strictObject({
  state: itemStateSchema,
  note: freeText(500),
  doneOn: calendarDateSchema.nullable(),
}) satisfies z.ZodType<Mark>;

/** As long as an item may be, in UTF-16 code units. */
export const LONGEST_ITEM = 120;

export const ownItemSchema = z.strictObject({
  id: ownIdSchema,
  phase: phaseSchema,
  title: requiredText(LONGEST_ITEM),
  due: calendarDateSchema.nullable(),
});
export type OwnItem = z.infer<typeof ownItemSchema>;

/** Item ids are `rule-id` or `rule-id:thing-id`; own items use their own id. They are keys: see reservedKeyIn. */
export const itemIdSchema = z
  .string()
  .min(1)
  .max(160)
  .refine((id) => id !== "__proto__", "key.reserved");

export const tripFieldsSchema = z.strictObject({
  name: requiredText(60),
  destination: idSchema,
  departs: calendarDateSchema,
  returns: calendarDateSchema,
  travellers: z.array(ownIdSchema).min(1, "trip.no-travellers").superRefine(refuseRepeats),
  /** Why it is made; null where nobody said. */
  purpose: tripPurposeSchema.nullable(),
});
export type TripFields = z.infer<typeof tripFieldsSchema>;

/** What was decided and done on a trip. `ownItems` are checklist items the person wrote. */
export const tripProgressSchema = z.strictObject({
  ...tripPlanSchema.shape,
  marks: z.record(itemIdSchema, markSchema),
  ownItems: z.array(ownItemSchema),
});
export type TripProgress = z.infer<typeof tripProgressSchema>;

/** A trip on which nothing was decided or done. */
export const NO_PROGRESS: TripProgress = { ...UNPLANNED, marks: {}, ownItems: [] };

/** A journey. */
export const tripSchema = tripFieldsSchema
  .extend({ id: ownIdSchema, ...tripProgressSchema.shape })
  .refine(endsAfterStart, { message: "trip.ends-before-start", path: ["returns"] });
export type Trip = z.infer<typeof tripSchema>;

/** A trip may end on the day it starts, not before. */
export function endsAfterStart(trip: { departs: CalendarDate; returns: CalendarDate }): boolean {
  return trip.departs <= trip.returns;
}
