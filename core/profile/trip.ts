import { calendarDateSchema, type CalendarDate } from "../calendar-date.ts";
import { phaseSchema } from "../catalogue/checklist-rule.ts";
import { idSchema } from "../catalogue/text.ts";
import { tripPurposeSchema } from "../catalogue/need.ts";
import { ownValue } from "../own-value.ts";
import { z } from "../zod.ts";
import { freeText, requiredText } from "../kept-text/free-text.ts";
import { ownIdSchema } from "./own-id.ts";
import { refuseRepeats } from "./refuse-repeats.ts";
import { tripPlanSchema, UNPLANNED } from "./trip-plan.ts";

export const ITEM_STATES = ["to-do", "doing", "done", "not-needed", "blocked"] as const;
export const itemStateSchema = z.enum(ITEM_STATES);
export type ItemState = z.infer<typeof itemStateSchema>;

/**
 * What the person did with a checklist item. Kept by the item's stable id, never by its text, so that it survives
 * every regeneration. `doneOn` is the day it was set to done.
 */
export const markSchema = z.strictObject({
  state: itemStateSchema,
  note: freeText(500),
  doneOn: calendarDateSchema.nullable(),
});
export type Mark = z.infer<typeof markSchema>;

/** An item with which nothing was done. */
export const UNMARKED: Mark = { state: "to-do", note: "", doneOn: null };

/**
 * What the person did with an item of a trip, by its id; to do as long as they did nothing.
 * @param formerly the id that the item had once: what was done with it then, as long as nothing was done since
 */
export function markOf(
  { marks }: { marks: Readonly<Record<string, Mark>> },
  item: string,
  formerly: string | null = null,
): Mark {
  return ownValue(marks, item) ?? (formerly === null ? undefined : ownValue(marks, formerly)) ?? UNMARKED;
}

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
