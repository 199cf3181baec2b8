import { calendarDateSchema } from "../../../core/calendar-date-schema.ts";
import { tripPurposeSchema } from "../../../core/catalogue/need.ts";
import type { Person } from "../../../core/profile/person.ts";
import { endsAfterStart, tripFieldsSchema, type TripFields } from "../../../core/profile/trip.ts";
import { z } from "../../../core/zod.ts";
import { asTyped } from "../../session/as-typed.ts";

const { shape } = tripFieldsSchema;

/** A day that has to be there, but is null while it is not filled in. */
const day = (code: string) => calendarDateSchema.nullable().refine((value) => value !== null, code);

/** What stands in the form; dates are null while they are not filled in, the purpose is "" where nobody says. */
export interface TripDraft extends Omit<TripFields, "departs" | "returns" | "purpose"> {
  purpose: NonNullable<TripFields["purpose"]> | "";
  departs: string | null;
  returns: string | null;
}

/**
 * What the form has to be, and the trip it describes.
 * @param people ids of the people there are, in order: who is gone by now cannot travel
 */
export function tripForm(people: readonly string[]): z.ZodType<TripFields, TripDraft> {
  return z
    .strictObject({
      name: asTyped(shape.name, { empty: "trip.name" }),
      destination: asTyped(shape.destination, { empty: "trip.destination" }),
      departs: day("trip.departs"),
      returns: day("trip.returns"),
      travellers: z
        .array(z.string())
        .transform((ticked) => people.filter((id) => ticked.includes(id)))
        .pipe(shape.travellers),
      purpose: tripPurposeSchema.or(z.literal("")).transform((purpose) => (purpose === "" ? null : purpose)),
    })
    .superRefine(({ departs, returns }, context) => {
      if (departs === null || returns === null || endsAfterStart({ departs, returns })) return;
      context.addIssue({ code: "custom", path: ["returns"], message: "trip.ends-before-start" });
    })
    .transform((draft) => tripFieldsSchema.parse(draft));
}

/** An empty form. Who travels is ticked where it is clear: the only person there is, or the one it was asked for. */
export function newTripDraft(people: readonly Person[], asked: string | null): TripDraft {
  const travellers = people.filter(({ id }) => people.length === 1 || id === asked).map(({ id }) => id);
  return { name: "", destination: "", departs: null, returns: null, travellers, purpose: "" };
}

/** The form filled with a trip. */
export function toTripDraft(trip: TripFields): TripDraft {
  const { name, destination, departs, returns, travellers, purpose } = trip;
  return { name, destination, departs, returns, travellers, purpose: purpose ?? "" };
}
