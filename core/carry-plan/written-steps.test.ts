import { expect, test } from "vitest";
import { bareTrip } from "../profile/trip.fixture.ts";
import { UNMARKED, type Mark } from "../profile/item-mark.ts";
import { reduceAll } from "../profile/reduce.ts";
import type { OwnItem, Trip } from "../profile/trip.ts";
import { emptyProfile } from "../profile/profile.ts";
import { stepDigits, stepItemId } from "./step-item-id.ts";
import type { StepItem, StepItems } from "./step-items.ts";
import { takeOff, writeItems, writtenSteps } from "./written-steps.ts";

const DUE = "2027-01-06";
const asked = (name: string, more: Partial<StepItem> = {}): StepItem => ({
  step: stepDigits(name),
  due: DUE,
  titles: [`Get: ${name}`, `备好：${name}`],
  ...more,
});
const step = (...items: StepItem[]): StepItems => ({
  items,
  formerly: [items.map(({ titles }) => titles[0]), items.map(({ titles }) => titles[1] ?? "")],
});
/** An item as a plan wrote it for a step; what the person did to it since comes after. */
function written(name: string, content: Partial<OwnItem> = {}, since: Partial<OwnItem> = {}): OwnItem {
  const item = { phase: "before" as const, title: `Get: ${name}`, due: DUE, ...content };
  return { id: stepItemId(stepDigits(name), item), ...item, ...since };
}
const typed = (title: string): OwnItem => ({
  id: "00000000-0000-4000-8000-000000000001",
  phase: "before",
  title,
  due: null,
});
const MARKS = {
  done: { state: "done", note: "", doneOn: DUE },
  doing: { state: "doing", note: "", doneOn: null },
  noted: { state: "to-do", note: "ask", doneOn: null },
  undone: UNMARKED,
} satisfies Record<string, Mark>;

const CASH = asked("cash");

test.each<
  [
    string,
    { items: OwnItem[]; mark?: Mark; steps?: StepItems[] },
    Record<"missing" | "behind" | "kept", string[]>,
  ]
>([
  ["nothing written", { items: [] }, { missing: ["Get: cash"], behind: [], kept: [] }],
  ["written", { items: [written("cash")] }, { missing: [], behind: [], kept: [] }],
  [
    "written in the other language",
    { items: [written("cash", { title: "备好：cash" })] },
    { missing: [], behind: [], kept: [] },
  ],
  [
    "written in both, on two computers",
    { items: [written("cash"), written("cash", { title: "备好：cash" })] },
    { missing: [], behind: ["备好：cash"], kept: [] },
  ],
  [
    "written by an earlier version of the app, in the other language",
    { items: [typed("备好：cash")] },
    { missing: [], behind: [], kept: [] },
  ],
  [
    "no longer asked for",
    { items: [written("cash"), written("sim")] },
    { missing: [], behind: ["Get: sim"], kept: [] },
  ],
  [
    "no longer asked for, and the person’s own",
    { items: [written("cash"), typed("Get: sim")] },
    { missing: [], behind: [], kept: [] },
  ],
  [
    "asked for by another day",
    { items: [written("cash", { due: "2026-12-30" })] },
    { missing: ["Get: cash"], behind: ["Get: cash"], kept: [] },
  ],
  [
    "another day by the person",
    { items: [written("cash", {}, { due: "2026-12-30" })] },
    { missing: [], behind: [], kept: [] },
  ],
  [
    "a thing that is called otherwise by now",
    { items: [written("cash", { title: "Get: money" })] },
    { missing: ["Get: cash"], behind: ["Get: money"], kept: [] },
  ],
  [
    "no longer asked for, and done",
    { items: [written("cash"), written("sim")], mark: MARKS.done },
    { missing: [], behind: [], kept: [] },
  ],
  [
    "no longer asked for, and begun",
    { items: [written("cash"), written("sim")], mark: MARKS.doing },
    { missing: [], behind: [], kept: ["Get: sim"] },
  ],
  [
    "no longer asked for, with a note",
    { items: [written("cash"), written("sim")], mark: MARKS.noted },
    { missing: [], behind: [], kept: ["Get: sim"] },
  ],
  [
    "no longer asked for, ticked and unticked",
    { items: [written("cash"), written("sim")], mark: MARKS.undone },
    { missing: [], behind: ["Get: sim"], kept: [] },
  ],
  [
    "no longer asked for, with words of the person",
    { items: [written("cash"), written("sim", {}, { title: "Ask Wei for a SIM" })] },
    { missing: [], behind: [], kept: ["Ask Wei for a SIM"] },
  ],
  [
    "begun, and asked for by another day since",
    { items: [written("cash", { due: "2026-12-30" })], mark: MARKS.doing },
    { missing: [], behind: [], kept: ["Get: cash"] },
  ],
  [
    "one of two items of a step, parted otherwise by an earlier version",
    {
      items: [typed("随身放：a、b")],
      steps: [
        {
          items: [asked("a"), asked("b")],
          formerly: [["On me: a", "On me: b"], ["随身放：a、b"]],
        },
      ],
    },
    { missing: [], behind: [], kept: [] },
  ],
])("%s", (_, { items, mark, steps = [step(CASH)] }, expected) => {
  const last = items.at(-1);
  const marks = mark === undefined || last === undefined ? {} : { [last.id]: mark };
  const found = writtenSteps(steps, { ownItems: items, marks });
  const titles = (all: readonly OwnItem[]) => all.map(({ title }) => title);
  expect({
    missing: found.missing.map(({ titles: [title] }) => title),
    behind: titles(found.behind),
    kept: titles(found.kept),
  }).toEqual(expected);
});

test("brought up to date, nothing is missing or behind, and what the person wrote is there as it was", () => {
  const trip: Trip = bareTrip("00000000-0000-4000-8000-000000000009", {
    ownItems: [typed("Umbrella"), written("sim"), written("cash", { due: "2026-12-30" })],
  });
  const profile = { ...emptyProfile("2026-11-29T00:00:00.000Z"), trips: [trip] };
  const { behind, missing } = writtenSteps([step(CASH)], trip);
  const actions = [...takeOff(trip, behind), ...writeItems(trip, missing)];
  const [after] = reduceAll(profile, actions).trips;
  expect(after?.ownItems).toEqual([typed("Umbrella"), written("cash")]);
  expect(writtenSteps([step(CASH)], after ?? trip)).toEqual({ missing: [], behind: [], kept: [] });
});
