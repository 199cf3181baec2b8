import { expect, test } from "vitest";
import { barePerson, type Person } from "../profile/person.ts";
import { guideProgress } from "./guide-progress.ts";
import { anyGuide } from "./guides.fixture.ts";

const GUIDE = anyGuide("open", ["install", "check", "pay"]);
type Kept = Person["guides"][string];
const who = (kept: Kept): Person => ({ ...barePerson("p", "P"), guides: { open: kept } });
const note = (on: string) => ({ on, text: "Glare." });

test.each<[string, Kept, object]>([
  [
    "nothing",
    { done: {}, notes: {} },
    { state: "new", done: 0, stoppedOn: null, doneOn: null, minutesLeft: 3 },
  ],
  [
    "one step",
    { done: { install: "2026-11-20" }, notes: {} },
    { state: "begun", done: 1, stoppedOn: "2026-11-20", minutesLeft: 2, current: { number: 2 } },
  ],
  [
    "a note after the last step that was done",
    { done: { install: "2026-11-20" }, notes: { check: note("2026-11-21") } },
    { state: "begun", stoppedOn: "2026-11-21", current: { number: 2, note: note("2026-11-21") } },
  ],
  ["only a note", { done: {}, notes: { install: note("2026-11-21") } }, { state: "begun", done: 0 }],
  [
    "a later step before an earlier one",
    { done: { check: "2026-11-20" }, notes: {} },
    { done: 1, current: { number: 1 } },
  ],
  [
    "all",
    { done: { install: "2026-11-20", pay: "2026-11-19", check: "2026-11-22" }, notes: {} },
    { state: "done", current: null, stoppedOn: null, doneOn: "2026-11-22", minutesLeft: 0 },
  ],
  [
    "a step that the guide no longer has",
    { done: { scan: "2026-11-20" }, notes: { scan: note("2026-11-21") } },
    { state: "new", done: 0, stoppedOn: null },
  ],
])("%s done", (_, kept, expected) => {
  expect(guideProgress(GUIDE, who(kept))).toMatchObject(expected);
});

test("nobody has done nothing", () => {
  expect(guideProgress(GUIDE, null)).toMatchObject({ state: "new", done: 0, current: { number: 1 } });
});
