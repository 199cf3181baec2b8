import { expect, test } from "vitest";
import type { Belonging, Getting } from "./belonging.ts";
import { inRuns, planSteps, shortened } from "./checklist-steps.ts";
import type { PlanView } from "./plan-view.ts";

const belonging = (id: string, getting: Partial<Getting> | null): Belonging => ({
  id,
  kind: "bank-card",
  person: "lin",
  product: id,
  thing: null,
  phone: null,
  getting:
    getting === null
      ? null
      : { price: null, days: null, orderBy: null, onArrival: false, lead: null, ...getting },
});
const [mine, ordered, there, some, left] = [
  belonging("mine", null),
  belonging("ordered", { orderBy: "2026-12-20" }),
  belonging("there", { onArrival: true }),
  belonging("some", {}),
  belonging("left", {}),
];

test("what is to be got by its day, on arrival, or the day before; what is not taken, and what is in the phone, is no step", () => {
  const group = (id: string, place: object | null, items: number) => ({
    id,
    place,
    items: Array.from({ length: items }, () => ({})),
  });
  const view = {
    situation: { belongings: [mine, ordered, there, some, left] },
    solved: { placing: new Map([mine, ordered, there, some].map(({ id }) => [id, "on-me"])) },
    toLink: [
      { card: mine, with: ordered },
      { card: null, with: ordered },
    ],
    kept: [group("on-me", {}, 1), group("phone", null, 2), group("hotel", {}, 0)],
  } as unknown as PlanView;
  const steps = planSteps(view, { departs: "2027-01-01" });
  expect(steps.map(({ kind, due }) => `${kind} ${due}`)).toEqual([
    "get 2026-12-20",
    "get 2027-01-01",
    "get 2026-12-31",
    "link 2026-12-31",
    "pack 2026-12-31",
  ]);
});

test.each([
  [["a", "b", "c"], 9, [["a", "b", "c"]]],
  [["a", "b", "c"], 2, [["a", "b"], ["c"]]],
  [["long", "b", "c"], 2, [["long"], ["b", "c"]]],
  [[], 2, []],
])("%j in runs of %i letters: %j", (names, most, runs) => {
  expect(inRuns(names, (run) => run.join("").length <= most)).toEqual(runs);
});

test.each<[number, Record<string, string>]>([
  [5, { short: "short", longer: "long…", "卡卡💳💳": "卡卡💳…" }],
  [4, { "卡💳💳": "卡💳…" }],
])("in %i letters: %j", (most, texts) => {
  for (const [text, short] of Object.entries(texts)) {
    expect(shortened(text, most)).toBe(short);
    expect(short.length).toBeLessThanOrEqual(most);
  }
});
