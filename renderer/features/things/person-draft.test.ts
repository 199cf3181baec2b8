import { expect, test } from "vitest";
import { barePerson, type Person } from "../../../core/profile/person.ts";
import { MESSAGES } from "../../../core/i18n/both-languages.ts";
import { createTranslateCode } from "../../../core/i18n/translate.ts";
import { fieldProblems } from "../../session/field-problems.ts";
import { personForm, toPersonDraft } from "./person-draft.ts";

const sayEn = createTranslateCode(MESSAGES.en);
const LIN = barePerson("00000000-0000-4000-8000-000000000001", "林晓");
const ANA: Person = {
  ...LIN,
  home: "MX",
  nationality: "CO",
  papers: ["foreign-passport"],
  age: "child",
  languages: ["es"],
};

test.each([LIN, ANA, { ...ANA, age: "adult" as const }])(
  "a person comes out of the form as they went in",
  (person) => {
    expect(personForm(person).parse(toPersonDraft(person))).toEqual(person);
  },
);

test.each<[Person["age"], boolean, Person["age"]]>([
  [null, false, null],
  [null, true, "child"],
  ["child", false, "adult"],
  ["adult", true, "child"],
])("from %s, ticked: %s: %s", (age, child, to) => {
  const before = { ...LIN, age };
  expect(personForm(before).parse({ ...toPersonDraft(before), child }).age).toBe(to);
});

test("only the name has to be there", () => {
  const form = personForm(LIN);
  expect(form.parse({ ...toPersonDraft(LIN), name: " Wei " })).toEqual({ ...LIN, name: "Wei" });
  expect(fieldProblems(form.safeParse({ ...toPersonDraft(LIN), name: " " }).error, sayEn)).toEqual({
    name: "Please enter a name.",
  });
});
