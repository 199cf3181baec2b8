import { expect, test } from "vitest";
import type { ChecklistRule } from "../catalogue/checklist-rule.ts";
import { createLookup } from "../catalogue/lookup.ts";
import { barePerson } from "../profile/person.ts";
import type { Thing } from "../profile/thing.ts";
import { card, rule, thing, TRIP } from "./checklist.fixture.ts";
import { generateChecklist, type ChecklistContext } from "./generate.ts";
import { mergeChecklist } from "./merge.ts";

const lookup = createLookup({
  cards: [card("visa", ["visa"]), card("mc", ["mastercard"]), card("city", [], "city")],
  wallets: [],
  sims: [],
  destinations: [],
});
const trip = { ...TRIP, travellers: ["p1"] };
const context = (rules: ChecklistRule[], things: Thing[] = []): ChecklistContext => ({
  rules,
  lookup,
  trip,
  people: [barePerson("p1", "P1"), barePerson("p2", "P2")],
  things,
});
const ids = (rules: ChecklistRule[], things: Thing[] = []) =>
  generateChecklist(context(rules, things)).map((i) => i.id);

test("due dates are counted from departure or return", () => {
  const items = generateChecklist(
    context([
      rule("a"),
      rule("z", { phase: "after", due: { from: "return", days: 7 } }),
      rule("d", { phase: "daily", due: null }),
    ]),
  );
  expect(items.map((i) => [i.id, i.due])).toEqual([
    ["d", null],
    ["a", "2026-12-24"],
    ["z", "2027-01-29"],
  ]);
});

test("a rule about cards makes an item for each of the travellers’ bank cards, and only theirs", () => {
  const things = [thing("t1", "visa"), thing("t2", "city"), thing("t3", "mc", "p2")];
  expect(ids([rule("tell", { each: "bank-card" })], things)).toEqual(["tell:t1"]);
});

test.each([
  ["expires in the month of the return", "2027-01", []],
  ["expires before", "2026-12", ["renew:t1"]],
  ["has no date", null, []],
])("a card that %s", (_, expires, expected) => {
  expect(ids([rule("renew", { each: "expiring-card" })], [thing("t1", "visa", "p1", expires)])).toEqual(
    expected,
  );
});

test.each<[string, ChecklistRule["when"], string[], boolean]>([
  ["another destination", { destinations: ["japan"] }, [], false],
  ["this destination", { destinations: ["colombia"] }, [], true],
  ["has one of", { hasAnyOf: ["visa", "mc"] }, ["visa"], true],
  ["has none of, but does", { hasNoneOf: ["visa"] }, ["visa"], false],
  ["long enough", { minNights: 15 }, [], true],
  ["not long enough", { minNights: 16 }, [], false],
  ["one network only", { fewNetworks: true }, ["visa"], true],
  ["two networks", { fewNetworks: true }, ["visa", "mc"], false],
])("condition: %s", (_, when, products, holds) => {
  const things = products.map((p, i) => thing(`t${i}`, p));
  expect(ids([rule("r", { when })], things)).toEqual(holds ? ["r"] : []);
});

test("a tick survives when the rule's text changes, because it hangs on the id", () => {
  const marks = { a: { state: "done" as const, note: "", doneOn: "2026-11-01" } };
  const changed = generateChecklist(context([rule("a", { title: { en: "new words", "zh-CN": "新的话" } })]));
  expect(mergeChecklist(changed, { marks, ownItems: [] }, "2026-11-23")).toMatchObject({
    total: 1,
    done: 1,
    overdue: 0,
  });
});

test("only what is open can be overdue; own items count like others; settled ones come last", () => {
  const generated = generateChecklist(
    context([
      rule("late", { due: { from: "departure", days: -60 } }),
      rule("was-late", { due: { from: "departure", days: -61 } }),
    ]),
  );
  const marks = { "was-late": { state: "not-needed" as const, note: "", doneOn: null } };
  const ownItems = [{ id: "own", phase: "before" as const, title: "Umbrella", due: "2027-01-01" }];
  const list = mergeChecklist(generated, { marks, ownItems }, "2026-11-23");
  expect(list).toMatchObject({ total: 3, done: 1, overdue: 1, blocked: 0 });
  expect(list.phases[0]?.items.map((i) => [i.id, i.inDays, i.overdue])).toEqual([
    ["late", -15, true],
    ["own", 39, false],
    ["was-late", -16, false],
  ]);
});
