import { expect, test } from "vitest";
import { newTripDraft, readTripDraft } from "./trip-draft.ts";
import { barePerson } from "../../../core/profile/person.ts";

const [LIN, CHEN] = [
  barePerson("00000000-0000-4000-8000-000000000001", "林晓"),
  barePerson("00000000-0000-4000-8000-000000000002", "陈立"),
];

test.each([
  ["the only person there is", [LIN], null, [LIN.id]],
  ["the only one, whoever was asked for", [LIN], CHEN.id, [LIN.id]],
  ["the one whose screen it came from", [LIN, CHEN], CHEN.id, [CHEN.id]],
  ["nobody, when it came from nobody’s", [LIN, CHEN], null, []],
  ["nobody, when the address names somebody who is gone", [LIN, CHEN], "gone", []],
])("%s is ticked", (_name, people, asked, travellers) => {
  expect(newTripDraft(people, asked)).toEqual({
    name: "",
    destination: "",
    departs: null,
    returns: null,
    travellers,
  });
});

test("without a traveller it is no trip", () => {
  const draft = newTripDraft([LIN, CHEN], null);
  expect(readTripDraft(draft)).toMatchObject({ problems: { travellers: "travellers" } });
});
