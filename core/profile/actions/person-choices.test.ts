import { expect, test } from "vitest";
import { carriedOut, DAY, id, refusal } from "../../../scripts/testing/full-profile.ts";
import { actionSchema, type Action } from "../actions.ts";
import { markStep, noteStep, weigh } from "../make-change.ts";
import { barePerson } from "../person.ts";
import { isMinor } from "../age.ts";

const LIN = barePerson(id(1), "Lin Xiao");
const WEIGHTS = { cost: 40, safety: 60 };
const KEY = "get-online/student";
const NOTE = { on: DAY, text: "Three photographs with glare; again at the hotel." };

test.each<[Action, object]>([
  [weigh(LIN, KEY, WEIGHTS), { weights: { [KEY]: WEIGHTS } }],
  [weigh(LIN, "*/student", WEIGHTS), { weights: { "*/student": WEIGHTS } }],
  [
    markStep(LIN, "link-card", "open-app", DAY),
    { guides: { "link-card": { done: { "open-app": DAY }, notes: {} } } },
  ],
  [
    noteStep(LIN, "link-card", "open-app", NOTE),
    { guides: { "link-card": { done: {}, notes: { "open-app": NOTE } } } },
  ],
])("%j", (action, expected) => {
  const done = carriedOut(action);
  expect(done.after.people[0]).toMatchObject(expected);
  expect(done.subject).toBe("Lin Xiao");
});

test("weights that are reset and the last step that is taken back leave nothing behind", () => {
  const done = carriedOut(
    markStep(LIN, "link-card", "open", DAY),
    carriedOut(weigh(LIN, KEY, WEIGHTS)).after,
  );
  const [person = LIN] = done.after.people;
  const back = carriedOut(markStep(person, "link-card", "open", null), done.after).after;
  expect(carriedOut(weigh(person, KEY, null), back).after.people[0]).toEqual(LIN);
});

test("a note stays when its step is taken back, and a guide is forgotten with the last of both", () => {
  const noted = carriedOut(noteStep(LIN, "link-card", "open", NOTE)).after;
  const done = carriedOut(markStep(noted.people[0] ?? LIN, "link-card", "open", DAY), noted).after;
  const [person = LIN] = done.people;
  expect(person.guides).toEqual({ "link-card": { done: { open: DAY }, notes: { open: NOTE } } });
  const undone = carriedOut(markStep(person, "link-card", "open", null), done).after;
  expect(undone.people[0]?.guides).toEqual({ "link-card": { done: {}, notes: { open: NOTE } } });
  expect(carriedOut(noteStep(person, "link-card", "open", null), undone).after.people[0]?.guides).toEqual({});
});

test("what another window noted is not written over unseen", () => {
  const noted = carriedOut(noteStep(LIN, "link-card", "open", NOTE)).after;
  expect(refusal(noteStep(LIN, "link-card", "open", { ...NOTE, text: "Mine" }), noted)?.code).toBe(
    "change.conflict",
  );
});

test.each(["", "x".repeat(301), "  "])("a note %j is not taken in", (text) => {
  expect(actionSchema.safeParse(noteStep(LIN, "link-card", "open", { on: DAY, text })).success).toBe(false);
});

test.each<[Action, string]>([
  [weigh({ ...LIN, id: id(9) }, KEY, WEIGHTS), "change.gone"],
  [weigh({ ...LIN, weights: { [KEY]: WEIGHTS } }, KEY, { cost: 100 }), "change.conflict"],
  [markStep({ ...LIN, guides: { a: { done: { b: DAY }, notes: {} } } }, "a", "b", null), "none"],
])("%j: %s", (action, code) => {
  expect(refusal(action)?.code ?? "none").toBe(code);
});

test("a form of a person does not touch what they decided elsewhere", () => {
  const weighed = carriedOut(weigh(LIN, KEY, WEIGHTS)).after;
  const rename: Action = {
    type: "person.change",
    id: id(1),
    changes: { name: { was: LIN.name, to: "Wei" } },
  };
  expect(carriedOut(rename, weighed).after.people[0]).toMatchObject({
    name: "Wei",
    weights: { [KEY]: WEIGHTS },
  });
});

test.each(["__proto__/student", "student", "*/", "a/b/c"])("weights for %s are not taken in", (key) => {
  expect(actionSchema.safeParse(weigh(LIN, key, WEIGHTS)).success).toBe(false);
});

test.each([
  [null, false],
  ["adult", false],
  ["child", true],
  ["16-17", true],
  ["under-16", true],
] as const)("whoever is %s is under 18: %s", (age, minor) => {
  expect(isMinor({ age })).toBe(minor);
});
