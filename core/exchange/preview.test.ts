import { describe, expect, test } from "vitest";
import { SAMPLE, SAMPLE_IDS } from "../../scripts/testing/sample-records.ts";
import { emptyProfile, EMPTY_RECORDS, type Profile, type Records } from "../profile/profile.ts";
import { reduce } from "../profile/reduce.ts";
import { recordsToMerge } from "./choose.ts";
import { previewMerge, previewReplace } from "./preview.ts";

const { card, chen } = SAMPLE_IDS;
const EMPTY = emptyProfile("2026-11-26T08:00:00.000Z");
const FULL: Profile = { ...EMPTY, ...SAMPLE };

const merge = (profile: Profile, file: Records, theirs: string[] = []) =>
  reduce(profile, {
    type: "profile.import",
    how: "merge",
    records: recordsToMerge(profile, file, new Set(theirs)),
    savedAt: profile.savedAt,
  });
const replace = (profile: Profile, records: Records) =>
  reduce(profile, { type: "profile.import", how: "replace", records, savedAt: profile.savedAt });

/** The sample with one card as another program has it. */
const withCard = (change: Partial<Records["things"][number]>): Records => ({
  ...SAMPLE,
  things: SAMPLE.things.map((thing) => (thing.id === card ? { ...thing, ...change } : thing)),
});
const lineOf = (ours: Records, theirs: Records) =>
  previewMerge(ours, theirs).find(({ key }) => key === `things/${card}`);

test("into an empty profile everything is added, and the same profile comes of it", () => {
  expect(new Set(previewMerge(EMPTY, SAMPLE).map(({ outcome }) => outcome))).toEqual(new Set(["added"]));
  expect(merge(EMPTY, SAMPLE)).toEqual(FULL);
  expect(replace(EMPTY, SAMPLE)).toEqual(FULL);
});

test("a mark may have the name of something that every object has", () => {
  const mark = { state: "done" as const, note: "", doneOn: null };
  const withMark = (name: string): Records => ({
    ...SAMPLE,
    trips: SAMPLE.trips.map((trip) => ({ ...trip, marks: { ...trip.marks, [name]: mark } })),
  });
  const [trip] = merge(FULL, withMark("constructor")).trips;
  expect(Object.entries(trip?.marks ?? {})).toContainEqual(["constructor", mark]);
});

test("the second time nothing is added, and nothing changes", () => {
  expect(previewMerge(FULL, SAMPLE).every(({ outcome }) => outcome === "ignored")).toBe(true);
  expect(previewReplace(FULL, SAMPLE).every(({ outcome }) => outcome === "ignored")).toBe(true);
  expect(recordsToMerge(FULL, SAMPLE, new Set())).toEqual(EMPTY_RECORDS);
  expect(merge(FULL, SAMPLE)).toEqual(FULL);
});

test("a file that knows more fills the gaps; one that knows less takes nothing away", () => {
  const more = withCard({ notes: "in the drawer" });
  expect(lineOf(FULL, more)).toMatchObject({
    outcome: "changed",
    differences: [{ field: "notes", ours: "", theirs: "in the drawer" }],
  });
  expect(merge(FULL, more).things[0]?.notes).toBe("in the drawer");
  const less = withCard({ label: "", expires: null });
  expect(lineOf(FULL, less)?.outcome).toBe("ignored");
  expect(merge(FULL, less)).toEqual(FULL);
});

describe("a conflict", () => {
  const other = withCard({ expires: "2033-01", label: "" });
  const key = `things/${card}`;

  test("is told with what each side says", () => {
    expect(lineOf(FULL, other)).toMatchObject({
      subject: "工资卡",
      digits: "0926",
      outcome: "conflict",
      differences: [{ field: "expires", ours: "2031-05", theirs: "2033-01" }],
    });
  });

  test("keeps one’s own", () => expect(merge(FULL, other)).toEqual(FULL));

  test("takes theirs when that is chosen, without losing what they left empty; then there is none", () => {
    const taken = merge(FULL, other, [key]);
    expect(taken.things[0]).toMatchObject({ expires: "2033-01", label: "工资卡" });
    expect(lineOf(taken, other)?.outcome).toBe("ignored");
  });

  test("of an own entry is whole or not at all, and brings the words of its source", () => {
    const source = { ...SAMPLE.overlay.sources["counter-x1"], title: "West counter" };
    const theirs = {
      ...SAMPLE,
      overlay: { ...SAMPLE.overlay, sources: { "counter-x1": source } },
    } as Records;
    expect(merge(FULL, theirs)).toEqual(FULL);
    const taken = merge(FULL, theirs, ["own/cards/club-card"]);
    expect(taken.overlay.sources["counter-x1"]?.title).toBe("West counter");
  });
});

test("replacing removes what the file does not have, and says so", () => {
  const part: Records = { ...EMPTY_RECORDS, people: SAMPLE.people.slice(0, 1) };
  const removed = previewReplace(FULL, part).filter(({ outcome }) => outcome === "removed");
  expect(removed.map(({ key }) => key)).toContain(`people/${chen}`);
  expect(replace(FULL, part)).toEqual({ ...EMPTY, people: part.people });
});

test("replacing says what else would be said of a record, empty or not", () => {
  const line = previewReplace(FULL, withCard({ label: "", expires: "2033-01" })).find(
    ({ key }) => key === `things/${card}`,
  );
  expect(line).toMatchObject({
    outcome: "changed",
    differences: [
      { field: "label", ours: "工资卡", theirs: "" },
      { field: "expires", ours: "2031-05", theirs: "2033-01" },
    ],
  });
});

test("an import that names what is not there is refused", () => {
  const records = { ...EMPTY_RECORDS, things: SAMPLE.things };
  const bring = { type: "profile.import", how: "merge", records, savedAt: EMPTY.savedAt } as const;
  expect(() => reduce(EMPTY, bring)).toThrow("reference.missing");
});

test("everything can be cleared, but settings and history stay", () => {
  const dark: Profile = { ...FULL, settings: { ...FULL.settings, theme: "dark" } };
  expect(reduce(dark, { type: "profile.clear" })).toEqual({ ...EMPTY, settings: dark.settings });
});

test("a rate noted the other way round is the same record: in conflict, and the file’s takes its place whole", () => {
  const turned = [{ from: "COP", to: "USD", perUnit: "0.00025", asOf: "2026-11-25" }];
  const file = { ...SAMPLE, rates: turned };
  const [line] = previewMerge(FULL, file).filter(({ kind }) => kind === "rates");
  expect(line).toMatchObject({ key: "rates/COP USD", outcome: "conflict" });
  expect(merge(FULL, file).rates).toEqual(SAMPLE.rates);
  expect(merge(FULL, file, ["rates/COP USD"]).rates).toEqual(turned);
});

test("a file that knows more of a plan fills its gaps and takes nothing away", () => {
  const [trip] = SAMPLE.trips;
  if (trip === undefined) throw new Error("the sample has a trip");
  const ours = { ...FULL, trips: [{ ...trip, purpose: null, options: {}, basket: null }] };
  expect(merge(ours, SAMPLE).trips).toEqual(SAMPLE.trips);
  const file = { ...SAMPLE, trips: ours.trips };
  expect(merge(FULL, file).trips).toEqual(SAMPLE.trips);
});
