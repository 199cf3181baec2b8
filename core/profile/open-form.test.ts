import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  choose,
  contestsOf,
  fieldsPart,
  followSaved,
  isTouched,
  openForm,
  settled,
  type OpenForm,
} from "./open-form.ts";

const BASE = { label: "Salary", notes: "", amount: "1.00", currency: "CNY" };
type Values = typeof BASE;
const PARTS = {
  label: fieldsPart<Values>("label"),
  notes: fieldsPart<Values>("notes"),
  balance: fieldsPart<Values>("amount", "currency"),
};

/** The form opened on BASE, with something typed, when something else is saved elsewhere. */
const after = (typed: Partial<Values>, saved: Partial<Values>): OpenForm<Values> =>
  followSaved({ ...openForm(BASE), values: { ...BASE, ...typed } }, PARTS, { ...BASE, ...saved });
const asked = (form: OpenForm<Values>) => contestsOf(form, PARTS).map(({ part, choice }) => [part, choice]);

describe("when something is saved elsewhere, the form", () => {
  test.each<[string, Partial<Values>, Partial<Values>, Partial<Values>, string[], string[]]>([
    ["follows where nothing was typed", {}, { label: "Blue" }, { label: "Blue" }, ["label"], []],
    [
      "keeps what was typed beside it",
      { notes: "at home" },
      { label: "Blue" },
      { notes: "at home", label: "Blue" },
      ["label"],
      [],
    ],
    ["asks where both were changed", { label: "Red" }, { label: "Blue" }, { label: "Red" }, [], ["label"]],
    ["takes no notice of blanks", { label: " Red " }, { label: "Red" }, { label: " Red " }, [], []],
    ["does not ask when both say the same", { label: "Red" }, { label: "Red" }, { label: "Red" }, [], []],
    [
      "asks once for what belongs together",
      { amount: "2.00" },
      { currency: "USD" },
      { amount: "2.00" },
      [],
      ["balance"],
    ],
  ])("%s", (_, typed, saved, values, followed, contested) => {
    const form = after(typed, saved);
    expect(form.values).toEqual({ ...BASE, ...values });
    expect(form.followed).toEqual(followed);
    expect(asked(form)).toEqual(contested.map((part) => [part, null]));
  });
});

describe("a choice", () => {
  const form = after({ label: "Red" }, { label: "Blue" });

  test("of what was typed leaves it there", () => {
    const chosen = choose(form, PARTS, "label", "mine");
    expect([chosen.values.label, asked(chosen)]).toEqual(["Red", [["label", "mine"]]]);
  });

  test("of what was saved shows it, and can be taken back", () => {
    const theirs = choose(form, PARTS, "label", "theirs");
    expect([theirs.values.label, asked(theirs)]).toEqual(["Blue", [["label", "theirs"]]]);
    expect(contestsOf(theirs, PARTS)[0]).toMatchObject({ mine: { label: "Red" }, theirs: { label: "Blue" } });
    expect(choose(theirs, PARTS, "label", "mine").values.label).toBe("Red");
  });

  test("is one’s own again once the saved value is typed over", () => {
    const theirs = choose(form, PARTS, "label", "theirs");
    const over = { ...theirs, values: { ...theirs.values, label: "Bluer" } };
    expect(asked(over)).toEqual([["label", "mine"]]);
    expect(choose(choose(over, PARTS, "label", "theirs"), PARTS, "label", "mine").values.label).toBe("Bluer");
  });

  test("is asked for again when yet another value is saved, with what was typed", () => {
    const theirs = choose(form, PARTS, "label", "theirs");
    const again = followSaved(theirs, PARTS, { ...BASE, label: "Green" });
    expect([again.values.label, asked(again)]).toEqual(["Red", [["label", null]]]);
  });

  test("stays when something else is saved", () => {
    const theirs = choose(form, PARTS, "label", "theirs");
    const again = followSaved(theirs, PARTS, { ...theirs.saved, notes: "x" });
    expect([again.values.label, asked(again)]).toEqual(["Blue", [["label", "theirs"]]]);
  });

  test("is not needed any more when the other change is taken back", () => {
    const back = followSaved(choose(form, PARTS, "label", "theirs"), PARTS, BASE);
    expect([back.values.label, asked(back)]).toEqual(["Red", []]);
  });

  test("of a part nobody asked about does nothing", () => {
    expect(choose(form, PARTS, "notes", "theirs")).toBe(form);
  });
});

test.each<[string, boolean, OpenForm<Values>]>([
  ["as it was opened", false, openForm(BASE)],
  ["with something typed", true, after({ label: "Red" }, {})],
  ["with blanks only", false, after({ label: " Salary " }, {})],
  ["with what was saved elsewhere, and nothing typed", false, after({}, { label: "Blue" })],
  ["with the same typed as was saved elsewhere", false, after({ label: "Blue" }, { label: "Blue" })],
  ["typed back to how it was", false, { ...after({ label: "Red" }, {}), values: BASE }],
  [
    "typed back, but changed elsewhere meanwhile",
    true,
    { ...after({ label: "Red" }, { label: "Blue" }), values: BASE },
  ],
  [
    "with the saved value chosen over one’s own",
    true,
    choose(after({ label: "Red" }, { label: "Blue" }), PARTS, "label", "theirs"),
  ],
])("a form %s: something would be lost with it: %s", (_, lost, form) => {
  expect(isTouched(form, PARTS)).toBe(lost);
});

test("a form that is saved has nothing to lose, until more is typed", () => {
  const form = after({ label: "Red" }, {});
  const saved = { ...form, ...settled(form, form.values) };
  expect(isTouched(saved, PARTS)).toBe(false);
  expect(isTouched({ ...saved, values: { ...saved.values, notes: "x" } }, PARTS)).toBe(true);
});

test("once it is saved, nothing is left to choose or tell, and typing begins anew", () => {
  const form = choose(after({ label: "Red", notes: " x " }, { label: "Blue" }), PARTS, "label", "mine");
  const own = { ...form, ...settled(form, form.values) };
  // What was typed comes back as it is stored.
  const back = followSaved(own, PARTS, { ...BASE, label: "Red", notes: "x" });
  expect([back.followed, asked(back)]).toEqual([[], []]);
  const more = { ...back, values: { ...back.values, label: "Redder" } };
  expect(asked(more)).toEqual([]);
  expect(asked(followSaved(more, PARTS, { ...BASE, label: "Blue", notes: "x" }))).toEqual([["label", null]]);
});

test("what is typed back to how it was is still asked about: it would be saved over the other value", () => {
  const form = after({ label: "Red" }, { label: "Blue" });
  const back = { ...form, values: { ...form.values, label: BASE.label } };
  expect(asked(back)).toEqual([["label", null]]);
});

test("whatever is saved in whatever order: untyped parts show it, typed ones stay until another is chosen", () => {
  const word = fc.constantFrom<string>("", "a", "b");
  const values = fc.record({ label: word, notes: word, amount: word, currency: word });
  fc.assert(
    fc.property(values, fc.array(values, { maxLength: 5 }), (typed, saves) => {
      const start = { ...openForm(BASE), values: { ...typed, notes: BASE.notes } };
      const end = saves.reduce((form, saved) => followSaved(form, PARTS, saved), start);
      expect(end.values.label).toBe(typed.label === BASE.label ? (saves.at(-1) ?? BASE).label : typed.label);
      expect(end.values.notes).toBe((saves.at(-1) ?? BASE).notes);
    }),
  );
});
