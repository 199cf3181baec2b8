import { describe, expect, test } from "vitest";
import { MESSAGES } from "../i18n/both-languages.ts";
import { createTranslateCode, type MessageKey } from "../i18n/translate.ts";
import { EMPTY_OVERLAY } from "../overlay/overlay.ts";
import { actionSchema, type Action } from "./actions.ts";
import { emptyProfile, EMPTY_RECORDS, recordsIn } from "./profile.ts";
import { reduceAll } from "./reduce.ts";
import { labelOf } from "./step.ts";
import { bareThing } from "./thing.ts";
import { barePerson } from "./person.ts";

const id = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;
const [LIN, CARD, TRIP, VIEW] = [id(1), id(2), id(3), id(4)];
const fields = {
  name: "Two weeks",
  destination: "colombia",
  departs: "2027-01-01",
  returns: "2027-01-15",
  purpose: null,
};
const START = reduceAll(emptyProfile("2026-11-23T00:00:00.000Z"), [
  { type: "person.add", person: barePerson(LIN, "Lin") },
  { type: "thing.add", thing: bareThing(CARD, LIN, "icbc-debit") },
  { type: "trip.add", id: TRIP, trip: { ...fields, travellers: [LIN] } },
  { type: "view.add", view: { id: VIEW, name: "Mine", address: "/compare" } },
]);

test("a step is named after its first action, and counts them all", () => {
  const action: Action = { type: "thing.move", id: CARD, before: null };
  expect(labelOf(action, 3, START, START)).toEqual({
    action: "thing.move",
    subject: "icbc-debit",
    count: 3,
  });
});

test("an import counts the records it brings, not its actions", () => {
  const records = { ...recordsIn(START), overlay: EMPTY_OVERLAY };
  const action: Action = { type: "profile.import", how: "merge", records, savedAt: START.savedAt };
  const [label, empty] = [action, { ...action, records: EMPTY_RECORDS }].map((a) =>
    labelOf(a, 1, START, START),
  );
  expect(label).toEqual({ action: "profile.import", subject: "", count: 4 });
  expect(empty?.count).toBe(1);
});

describe("every action has words", () => {
  const types = actionSchema.options.map(({ shape }) => shape.type.value);
  test.each(types.flatMap((type) => (["en", "zh-CN"] as const).map((l) => [type, l] as const)))(
    "%s in %s",
    (type, language) => {
      const sayCode = createTranslateCode(MESSAGES[language]);
      const other = "step.other" satisfies MessageKey;
      expect(sayCode(`step.${type}`, { subject: "X", count: 1 }, other)).not.toBe(sayCode(other, {}, other));
    },
  );
});
