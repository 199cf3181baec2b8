import { expect, test } from "vitest";
import type { Action } from "../actions.ts";
import { guideItemId } from "../guide-item-id.ts";
import { changeItem, markItem } from "../make-change.ts";
import type { Mark } from "../item-mark.ts";
import { carriedOut, DAY, FULL, id, ITEM, refusal } from "../../../scripts/testing/full-profile.ts";

const [TRIP] = FULL.trips;
if (TRIP === undefined) throw new Error("the fixture has no trip");
const LATER = "2026-12-24";
const DONE: Mark = { state: "done", note: "", doneOn: DAY };
const mark = (item: string, change: Partial<Mark>, on = LATER): Action => markItem(TRIP, item, change, on);

test.each<[Action, object, string]>([
  [
    mark("visa:x", { state: "done" }),
    { marks: { "visa:x": { ...DONE, doneOn: LATER }, [ITEM.id]: DONE } },
    "Colombia",
  ],
  [
    mark("visa:x", { note: "ask" }),
    { marks: { "visa:x": { state: "to-do", note: "ask", doneOn: null } } },
    "Colombia",
  ],
  // The day it was done is kept with a note, and goes with the tick.
  [
    mark(ITEM.id, { note: "at the branch" }),
    { marks: { [ITEM.id]: { ...DONE, note: "at the branch" } } },
    "Umbrella",
  ],
  [mark(ITEM.id, { state: "doing" }), { marks: { [ITEM.id]: { state: "doing", doneOn: null } } }, "Umbrella"],
  [
    { type: "item.add", trip: id(5), item: { ...ITEM, id: id(9), title: "Boots" } },
    { ownItems: [ITEM, { id: id(9) }] },
    "Boots",
  ],
  [
    changeItem(TRIP, ITEM, { ...ITEM, title: "Raincoat" }),
    { ownItems: [{ title: "Raincoat" }], marks: { [ITEM.id]: DONE } },
    "Raincoat",
  ],
  [{ type: "item.remove", trip: id(5), item: ITEM.id }, { ownItems: [], marks: {} }, "Umbrella"],
])("%j", (action, expected, subject) => {
  expect(carriedOut(action)).toMatchObject({ after: { trips: [expected] }, subject });
});

test("a guide is put on the list and taken out, with what was noted at it", () => {
  const action = (listed: boolean): Action => ({
    type: "item.guide",
    trip: id(5),
    guide: "link-card",
    person: id(1),
    listed,
  });
  const item = guideItemId("link-card", id(1));
  const listed = carriedOut(action(true));
  expect(listed.subject).toBe("Colombia");
  expect(listed.after.trips[0]?.marks[item]).toEqual({ state: "to-do", note: "", doneOn: null });
  expect(carriedOut(action(true), listed.after).after).toBe(listed.after);
  const [trip = TRIP] = listed.after.trips;
  const noted = carriedOut(markItem(trip, item, { note: "ask" }, DAY), listed.after).after;
  expect(carriedOut(action(false), noted).after.trips).toEqual(FULL.trips);
  // One that somebody took out elsewhere is not put back by a note.
  expect(refusal(markItem(trip, item, { note: "ask" }, DAY))?.code).toBe("change.gone");
  expect(refusal({ ...action(true), person: id(9) } as Action)?.code).toBe("reference.missing");
});

test("a tick that was set elsewhere already is no conflict, on whatever day; another state is", () => {
  const stale = { ...TRIP, marks: {} };
  expect(carriedOut(markItem(stale, ITEM.id, { state: "done" }, LATER)).after).toBe(FULL);
  expect(refusal(markItem(stale, ITEM.id, { state: "blocked" }, LATER))?.conflict).toEqual({
    record: { kind: "item", id: ITEM.id },
    fields: [{ field: "state", mine: "blocked", theirs: "done" }],
  });
});

test("an item that had another id keeps what was done under it, and can be undone", () => {
  const old = { ...DONE, note: "as before" };
  const profile = { ...FULL, trips: [{ ...TRIP, marks: { visa: old } }] };
  const [trip] = profile.trips;
  if (trip === undefined) throw new Error("no trip");
  const undone = carriedOut(markItem(trip, "visa-mexico", { state: "to-do" }, LATER, "visa"), profile).after;
  expect(undone.trips[0]?.marks).toEqual({
    visa: old,
    "visa-mexico": { state: "to-do", note: "as before", doneOn: null },
  });
});

test("a note and a tick from two places both stay", () => {
  const stale = { ...TRIP, marks: {} };
  const { after } = carriedOut(markItem(stale, ITEM.id, { note: "by the door" }, LATER));
  expect(after.trips[0]?.marks[ITEM.id]).toEqual({ ...DONE, note: "by the door" });
});

test.each<[Action, string]>([
  [{ type: "item.add", trip: id(5), item: ITEM }, "reference.exists"],
  [{ type: "item.add", trip: id(9), item: ITEM }, "change.gone"],
  [changeItem(TRIP, { ...ITEM, id: id(9) }, { ...ITEM, id: id(9), title: "x" }), "change.gone"],
  [changeItem(TRIP, { ...ITEM, title: "Old" }, { ...ITEM, title: "New" }), "change.conflict"],
  [{ type: "item.remove", trip: id(5), item: id(9) }, "reference.missing"],
  [mark(id(9), { note: "of an item that is gone" }), "change.gone"],
  [markItem({ ...TRIP, id: id(9) }, "visa", { state: "done" }, DAY), "change.gone"],
])("refused: %j", (action, code) => {
  expect(refusal(action)?.code).toBe(code);
});
