import { expect, test } from "vitest";
import type { OwnItem } from "../profile/trip.ts";
import type { Mark } from "../profile/item-mark.ts";
import type { GeneratedItem } from "./generate.ts";
import { isSettled, mergeChecklist } from "./merge.ts";

const TODAY = "2026-11-23";
const text = (en: string) => ({ en, "zh-CN": "某" });
const item = (
  id: string,
  due: string | null,
  phase: GeneratedItem["phase"] = "before",
  title = "x",
): GeneratedItem => ({
  id,
  formerly: null,
  phase,
  due,
  title: text(title),
  why: text("x"),
  thing: null,
  who: [],
  evidence: [],
});
const mark = (state: Mark["state"], note = "", doneOn: string | null = null): Mark => ({
  state,
  note,
  doneOn,
});
const own = (id: string, due: string | null, phase: OwnItem["phase"] = "before"): OwnItem => ({
  id,
  phase,
  title: "Umbrella",
  due,
});
const merge = (generated: GeneratedItem[], marks: Record<string, Mark> = {}, ownItems: OwnItem[] = []) =>
  mergeChecklist(generated, { marks, ownItems }, TODAY);
const ids = (list: ReturnType<typeof merge>) => list.phases.map((p) => [p.phase, p.items.map((i) => i.id)]);

test.each<[string, string | null, Mark["state"] | null, number | null, boolean]>([
  ["yesterday, untouched", "2026-11-22", null, -1, true],
  ["yesterday, to do", "2026-11-22", "to-do", -1, true],
  ["yesterday, under way", "2026-11-22", "doing", -1, true],
  ["yesterday, blocked", "2026-11-22", "blocked", -1, true],
  ["yesterday, done", "2026-11-22", "done", -1, false],
  ["yesterday, not needed", "2026-11-22", "not-needed", -1, false],
  ["today", "2026-11-23", null, 0, false],
  ["tomorrow", "2026-11-24", null, 1, false],
  ["daily", null, null, null, false],
])("overdue: %s", (_, due, state, inDays, overdue) => {
  const list = merge([item("a", due)], state === null ? {} : { a: mark(state) });
  expect(list.phases[0]?.items[0]).toMatchObject({ inDays, overdue });
  expect(list.overdue).toBe(overdue ? 1 : 0);
});

test("an item nobody touched is to do, without a note", () => {
  expect(merge([item("a", TODAY)]).phases[0]?.items[0]?.mark).toEqual(mark("to-do"));
});

test("a mark survives a new text, a new date and a new phase of its rule", () => {
  const marks = { a: mark("done", "at the branch", "2026-11-01") };
  const before = merge([item("a", "2026-12-01", "before", "old")], marks).phases[0]?.items[0];
  const after = merge([item("a", "2026-10-01", "arrival", "new")], marks).phases[0]?.items[0];
  expect(after?.mark).toEqual(before?.mark);
  expect(after).toMatchObject({ phase: "arrival", overdue: false, source: { item: { title: text("new") } } });
});

test("a mark of a rule that is gone shows nothing and counts for nothing", () => {
  expect(merge([item("a", TODAY)], { gone: mark("done"), "gone:t1": mark("blocked") })).toMatchObject({
    total: 1,
    done: 0,
    blocked: 0,
  });
});

test("phases follow the journey and empty ones are left out", () => {
  const list = merge(
    [item("z", null, "daily"), item("a", "2027-02-01", "after"), item("b", "2026-12-01")],
    {},
    [own("l", "2027-01-21", "leaving")],
  );
  expect(ids(list)).toEqual([
    ["before", ["b"]],
    ["daily", ["z"]],
    ["leaving", ["l"]],
    ["after", ["a"]],
  ]);
});

test("open items come first, by date, then by id; without a date last; settled ones after all of them", () => {
  const list = merge(
    [
      item("settled", "2026-11-01"),
      item("b", "2026-12-01"),
      item("a", "2026-12-01"),
      item("late", "2026-11-02"),
    ],
    { settled: mark("not-needed") },
    [own("undated", null), own("soon", "2026-11-30")],
  );
  expect(ids(list)).toEqual([["before", ["late", "soon", "a", "b", "undated", "settled"]]]);
});

test("own items are marked and counted like the others, and say whose they are", () => {
  const list = merge(
    [item("a", TODAY), item("b", TODAY)],
    { o: mark("done"), a: mark("doing"), b: mark("blocked") },
    [own("o", "2026-11-01")],
  );
  expect(list).toMatchObject({ total: 3, done: 1, doing: 1, blocked: 1, overdue: 0 });
  expect(list.phases[0]).toMatchObject({ done: 1 });
  expect(list.phases[0]?.items.at(-1)).toMatchObject({ id: "o", source: { kind: "own" } });
});

test.each<[Mark["state"], boolean]>([
  ["to-do", false],
  ["doing", false],
  ["blocked", false],
  ["done", true],
  ["not-needed", true],
])("%s is settled: %s", (state, expected) => {
  expect(isSettled({ mark: mark(state) })).toBe(expected);
});
