import type { Person } from "../../../core/profile/person.ts";
import { endsAfterStart, tripFieldsSchema, type TripFields } from "../../../core/profile/trip.ts";

/** What stands in the form; dates are null while they are not filled in. */
export interface TripDraft {
  name: string;
  destination: string;
  departs: string | null;
  returns: string | null;
  travellers: string[];
}

/** An empty form. Who travels is ticked where it is clear: the only person there is, or the one it was asked for. */
export function newTripDraft(people: readonly Person[], asked: string | null): TripDraft {
  const travellers = people.filter(({ id }) => people.length === 1 || id === asked).map(({ id }) => id);
  return { name: "", destination: "", departs: null, returns: null, travellers };
}

/** The form filled with a trip. */
export function toTripDraft({ name, destination, departs, returns, travellers }: TripFields): TripDraft {
  return { name, destination, departs, returns, travellers };
}

export type TripProblem =
  | "name"
  | "too-long"
  | "destination"
  | "departs"
  | "returns"
  | "ends-before-start"
  | "travellers";
export type TripProblems = Partial<Record<keyof TripDraft, TripProblem>>;

/** The trip a draft describes, or what is wrong with it, by field. */
export function readTripDraft(draft: TripDraft): { trip: TripFields } | { problems: TripProblems } {
  const problems: TripProblems = {};
  if (draft.name.trim() === "") problems.name = "name";
  if (draft.destination === "") problems.destination = "destination";
  if (draft.departs === null) problems.departs = "departs";
  if (draft.returns === null) problems.returns = "returns";
  if (draft.travellers.length === 0) problems.travellers = "travellers";
  const { departs, returns } = draft;
  if (departs !== null && returns !== null && !endsAfterStart({ departs, returns }))
    problems.returns = "ends-before-start";
  const parsed = tripFieldsSchema.safeParse(draft);
  if (parsed.success && Object.keys(problems).length === 0) return { trip: parsed.data };
  if (Object.keys(problems).length === 0) problems.name = "too-long";
  return { problems };
}
