import { expect, test } from "vitest";
import { fieldProblems } from "../../app/field-problems.ts";
import { toTripDraft, tripForm, type TripDraft } from "./trip-draft.ts";

const LIN = "00000000-0000-4000-8000-000000000001";
const FIELDS = {
  name: "Colombia",
  destination: "colombia",
  departs: "2027-01-07",
  returns: "2027-01-22",
  travellers: [LIN],
};

test("a whole trip can stand in the form, and its fields come out of it", () => {
  const trip = { ...FIELDS, id: LIN, carry: {}, marks: {}, ownItems: [] };
  expect(tripForm.parse(toTripDraft(trip))).toEqual(FIELDS);
  expect(tripForm.parse({ ...FIELDS, name: " Peru " }).name).toBe("Peru");
});

test.each<[Partial<TripDraft>, Partial<Record<keyof TripDraft, string>>]>([
  [{ name: " " }, { name: "Please give the trip a name." }],
  [{ name: "x".repeat(61) }, { name: "Too long: at most 60 characters." }],
  [
    { returns: "2027-01-06" },
    { returns: "The trip ends before it starts. Choose a return day on or after the day you leave." },
  ],
  [
    { name: "", destination: "", departs: null, returns: null, travellers: [] },
    {
      name: "Please give the trip a name.",
      destination: "Please choose a destination.",
      departs: "Enter the day you leave, like 2027-01-07.",
      returns: "Enter the day you return, like 2027-01-22.",
      travellers: "Choose at least one traveller.",
    },
  ],
])("%j is refused at its field", (part, problems) => {
  expect(fieldProblems(tripForm.safeParse({ ...FIELDS, ...part }).error, "en")).toEqual(problems);
});
