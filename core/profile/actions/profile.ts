import { z } from "../../zod.ts";
import { refuse } from "../action-refused.ts";
import { importRecords } from "../import-records.ts";
import { danglingReferences, EMPTY_RECORDS, recordsSchema, type Profile } from "../profile.ts";
import { endsAfterStart } from "../trip.ts";
import { defineAction } from "./define-action.ts";

/** Refuses what no single action could have led to: references to what is not there, trips that end first. */
function expectWhole(profile: Profile): Profile {
  if (danglingReferences(profile).length > 0) refuse("reference.missing");
  if (!profile.trips.every(endsAfterStart)) refuse("trip.ends-before-start");
  return profile;
}

/** `merge` puts the records beside and over one’s own, by id; `replace` puts them in place of everything entered. */
const bring = defineAction(
  "profile.import",
  {
    how: z.enum(["merge", "replace"]),
    records: recordsSchema,
    /** The state beside which the records were looked at: nothing that was saved after it is written over. */
    savedAt: z.iso.datetime(),
  },
  {
    reduce(profile, { how, records, savedAt }) {
      if (savedAt !== profile.savedAt) refuse("change.since");
      return expectWhole(importRecords(profile, records, how));
    },
    subject: () => "",
  },
);

const clear = defineAction(
  "profile.clear",
  {},
  { reduce: (profile) => ({ ...profile, ...EMPTY_RECORDS }), subject: () => "" },
);

export const profileActions = [bring, clear] as const;
