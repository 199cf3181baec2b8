import { expect, test } from "vitest";
import { EMPTY_RECORDS, recordsIn, recordsSchema } from "../profile.ts";
import { carriedOut, FULL, refusal } from "../../../scripts/testing/full-profile.ts";

const { savedAt } = FULL;
const records = recordsSchema.parse(recordsIn(FULL));

test("clearing takes what was entered; settings stay", () => {
  const { after, subject } = carriedOut({ type: "profile.clear" });
  expect(after).toEqual({ ...FULL, ...EMPTY_RECORDS });
  expect(subject).toBe("");
});

test("what was looked at beside an older state is not brought in", () => {
  const bring = { type: "profile.import", how: "replace", records: EMPTY_RECORDS } as const;
  expect(carriedOut({ ...bring, savedAt }).after).toEqual({ ...FULL, ...EMPTY_RECORDS });
  expect(refusal({ ...bring, savedAt: "2026-11-22T23:59:59.999Z" })?.code).toBe("change.since");
});

test("records that do not fit together are refused", () => {
  const bring = (part: object) =>
    ({ type: "profile.import", how: "replace", records: { ...records, ...part }, savedAt }) as const;
  expect(refusal(bring({ people: [] }))?.code).toBe("reference.missing");
  const backwards = FULL.trips.map((trip) => ({ ...trip, returns: "2026-01-01" }));
  expect(refusal(bring({ trips: backwards }))?.code).toBe("trip.ends-before-start");
});
