import { expect, test } from "vitest";
import { SAMPLE } from "../../scripts/testing/sample-records.ts";
import { EMPTY_OVERLAY, OVERLAY_FOLDERS } from "../overlay/overlay.ts";
import { actionSchema } from "./actions.ts";
import { repeatedInOverlay } from "./repeated-ids.ts";
import { emptyProfile, profileSchema, recordsSchema, type Records } from "./profile.ts";

const twice = <T>(list: readonly T[]): T[] => [...list, ...list.slice(0, 1)];
const [trip] = SAMPLE.trips;
if (trip === undefined) throw new Error("the sample has no trip");

/** The sample with a list in which a record stands twice, and the path of its list. */
const REPEATED: [string, Records][] = [
  ...(["people", "things", "links", "trips", "views"] as const).map((name): [string, Records] => [
    name,
    { ...SAMPLE, [name]: twice<unknown>(SAMPLE[name]) },
  ]),
  ["trips.0.ownItems", { ...SAMPLE, trips: [{ ...trip, ownItems: twice(trip.ownItems) }] }],
  ["trips.0.travellers", { ...SAMPLE, trips: [{ ...trip, travellers: twice(trip.travellers) }] }],
  ...(["cards", "links"] as const).map((folder): [string, Records] => [
    `overlay.${folder}`,
    { ...SAMPLE, overlay: { ...SAMPLE.overlay, [folder]: twice<unknown>(SAMPLE.overlay[folder]) } },
  ]),
];

const issueOf = (result: ReturnType<typeof recordsSchema.safeParse>) => result.error?.issues[0];

test("the sample itself repeats nothing", () => {
  expect(issueOf(recordsSchema.safeParse(SAMPLE))).toBeUndefined();
});

test.each(REPEATED)("%s: refused in a document and in an import", (path, records) => {
  const document = { ...emptyProfile("2026-11-26T08:00:00.000Z"), ...records };
  for (const result of [profileSchema.safeParse(document), recordsSchema.safeParse(records)]) {
    expect(result.error?.issues.map(({ message }) => message)).toContain("reference.repeated");
    expect(result.error?.issues[0]?.path.join(".")).toMatch(new RegExp(`^${path}\\.\\d+`));
  }
});

test("own entries put in at once may not repeat an id either", () => {
  const records = { ...SAMPLE.overlay, cards: twice(SAMPLE.overlay.cards) };
  const put = { type: "overlay.put", was: EMPTY_OVERLAY };
  const result = actionSchema.safeParse({ ...put, records });
  expect(result.error?.issues).toMatchObject([{ message: "reference.repeated", path: ["records"] }]);
  expect(actionSchema.safeParse({ ...put, records: SAMPLE.overlay }).success).toBe(true);
});

test.each(OVERLAY_FOLDERS)("overlay.%s is looked at", (folder) => {
  const records = { ...SAMPLE.overlay, [folder]: [{ id: "a" }, { id: "b" }, { id: "a" }] };
  expect(repeatedInOverlay(records)).toEqual(expect.arrayContaining([{ path: [folder, 2, "id"], id: "a" }]));
});
