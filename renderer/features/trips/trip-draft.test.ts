import { expect, test } from "vitest";
import { barePerson } from "../../../core/profile/person.ts";
import { NO_PROGRESS } from "../../../core/profile/trip.ts";
import { fieldProblems } from "../../session/field-problems.ts";
import { newTripDraft, toTripDraft, tripForm, type TripDraft } from "./trip-draft.ts";
import { MESSAGES } from "../../../core/i18n/both-languages.ts";
import { createTranslateCode } from "../../../core/i18n/translate.ts";

const sayEn = createTranslateCode(MESSAGES.en);

const [LIN, CHEN] = [
  barePerson("00000000-0000-4000-8000-000000000001", "林晓"),
  barePerson("00000000-0000-4000-8000-000000000002", "陈立"),
];
const FIELDS = {
  name: "Colombia",
  destination: "colombia",
  departs: "2027-01-07",
  returns: "2027-01-22",
  travellers: [LIN.id],
  purpose: null,
};
const DRAFT = toTripDraft(FIELDS);
const form = tripForm([LIN.id, CHEN.id]);

test("a whole trip can stand in the form, and its fields come out of it", () => {
  const trip = { ...FIELDS, id: LIN.id, ...NO_PROGRESS };
  expect(form.parse(toTripDraft(trip))).toEqual(FIELDS);
  expect(form.parse({ ...DRAFT, purpose: "study" }).purpose).toBe("study");
  expect(form.parse({ ...DRAFT, name: " Peru " }).name).toBe("Peru");
  expect(form.parse({ ...DRAFT, travellers: [CHEN.id, LIN.id] }).travellers).toEqual([LIN.id, CHEN.id]);
});

test.each<[Partial<TripDraft>, Partial<Record<keyof TripDraft, string>>]>([
  [{ name: " " }, { name: "Please give the trip a name." }],
  [{ name: "x".repeat(61) }, { name: "Too long: at most 60 characters." }],
  [{ travellers: ["gone"] }, { travellers: "Choose at least one traveller." }],
  [
    { returns: "2027-01-06" },
    { returns: "The trip ends before it starts. Choose a return day on or after the day you leave." },
  ],
  [
    { name: "", destination: "", departs: null, returns: null, travellers: [], purpose: "" },
    {
      name: "Please give the trip a name.",
      destination: "Please choose a destination.",
      departs: "Enter the day you leave, like 2027-01-07.",
      returns: "Enter the day you return, like 2027-01-22.",
      travellers: "Choose at least one traveller.",
    },
  ],
])("%j is refused at its field", (part, problems) => {
  expect(fieldProblems(form.safeParse({ ...DRAFT, ...part }).error, sayEn)).toEqual(problems);
});

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
    purpose: "",
  });
});
