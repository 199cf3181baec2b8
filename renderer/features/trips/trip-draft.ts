import { calendarDateSchema } from "../../../core/calendar-date.ts";
import { endsAfterStart, tripFieldsSchema, type TripFields } from "../../../core/profile/trip.ts";
import { z } from "../../../core/zod.ts";
import { asTyped } from "../../app/as-typed.ts";

const { shape } = tripFieldsSchema;

/** A day that has to be there, but is null while it is not filled in. */
const day = (code: string) => calendarDateSchema.nullable().refine((value) => value !== null, code);

/** What stands in the form; dates are null while they are not filled in. */
const draftSchema = z.strictObject({
  name: asTyped(shape.name, { empty: "trip.name" }),
  destination: asTyped(shape.destination, { empty: "trip.destination" }),
  departs: day("trip.departs"),
  returns: day("trip.returns"),
  travellers: shape.travellers,
});
export type TripDraft = z.input<typeof draftSchema>;

/** What the form has to be, and the trip it describes. */
export const tripForm: z.ZodType<TripFields, TripDraft> = draftSchema
  .superRefine(({ departs, returns }, context) => {
    if (departs === null || returns === null || endsAfterStart({ departs, returns })) return;
    context.addIssue({ code: "custom", path: ["returns"], message: "trip.ends-before-start" });
  })
  .transform((draft) => tripFieldsSchema.parse(draft));

/** The form filled with a trip. */
export function toTripDraft({ name, destination, departs, returns, travellers }: TripFields): TripDraft {
  return { name, destination, departs, returns, travellers };
}
