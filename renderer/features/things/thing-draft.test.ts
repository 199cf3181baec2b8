import { expect, test } from "vitest";
import { bareThing } from "../../../core/profile/thing.ts";
import { fieldProblems } from "../../session/field-problems.ts";
import { emptyDraft, thingForm, toDraft, type ThingDraft } from "./thing-draft.ts";
import { MESSAGES } from "../../../core/i18n/both-languages.ts";
import { createTranslateCode } from "../../../core/i18n/translate.ts";

const sayEn = createTranslateCode(MESSAGES.en);

const TODAY = "2026-11-26";
const BEFORE = bareThing("00000000-0000-4000-8000-000000000001", "00000000-0000-4000-8000-000000000002", "");
const draft = (part: Partial<ThingDraft>): ThingDraft => ({
  ...emptyDraft(TODAY),
  product: "icbc-debit",
  ...part,
});

test("what was read stands in the form again, word for word", () => {
  const typed = draft({
    label: " Salary ",
    notes: "at home",
    amount: "1,234.5",
    currency: "cny",
    expires: "12/31",
  });
  const thing = thingForm(BEFORE, "card", "2026-11-30").parse(typed);
  expect(thing).toMatchObject({
    label: "Salary",
    expires: "2031-12",
    balance: { amount: 123_450, currency: "CNY", asOf: TODAY },
    device: null,
  });
  const again = toDraft(thing, "2027-01-01");
  expect(again).toMatchObject({ amount: "1234.50", currency: "CNY", asOf: TODAY });
  expect(thingForm(thing, "card", "2026-11-30").parse(again)).toEqual(thing);
});

test("a telephone has what is known of it, and nothing else has", () => {
  const typed = draft({ esim: "yes", unlocked: "no" });
  expect(thingForm(BEFORE, "phone", "2026-11-30").parse(typed)).toMatchObject({
    device: { esim: true, unlocked: false },
  });
  expect(thingForm(BEFORE, "card", "2026-11-30").parse(typed)).toMatchObject({ device: null });
});

test("a form of a telephone of which nothing is known says nothing of it", () => {
  expect(thingForm(BEFORE, "phone", "2026-11-30").parse(draft({}))).toMatchObject({ device: null });
});

test.each<[Partial<ThingDraft>, Partial<Record<keyof ThingDraft, string>>]>([
  [{ product: "" }, { product: "Please choose which one it is." }],
  [{ lastDigits: "12" }, { lastDigits: "Enter exactly four digits, or leave it empty." }],
  [{ expires: "soon" }, { expires: "Enter year and month, like 2028-05, or leave it empty." }],
  [{ label: "x".repeat(41) }, { label: "Too long: at most 40 characters." }],
  [{ phoneDigits: "12" }, { phoneDigits: "Enter exactly four digits, or leave it empty." }],
  [
    { openedOn: "soon" },
    { openedOn: "Enter a year and month that has been, like 2024-05, or leave it empty." },
  ],
  [{ notes: "x".repeat(501) }, { notes: "Too long: at most 500 characters." }],
  [{ amount: "5", asOf: "" }, { asOf: "Enter the day you read it." }],
  [{ amount: "5", currency: "XYZ" }, { currency: "Enter the three letters of a currency in use, like CNY." }],
  [{ amount: "1.234" }, { amount: "Enter an amount in this currency, like 1,234.50, or leave it empty." }],
  [
    { amount: "99999999999999" },
    { amount: "Enter an amount in this currency, like 1,234.50, or leave it empty." },
  ],
  [
    { product: "", expires: "soon", amount: "1.234", asOf: "" },
    {
      product: "Please choose which one it is.",
      expires: "Enter year and month, like 2028-05, or leave it empty.",
      amount: "Enter an amount in this currency, like 1,234.50, or leave it empty.",
      asOf: "Enter the day you read it.",
    },
  ],
])("%j is refused at its field", (part, problems) => {
  expect(fieldProblems(thingForm(BEFORE, "card", "2026-11-30").safeParse(draft(part)).error, sayEn)).toEqual(
    problems,
  );
});

test.each([
  [{ notes: "card 4111 1111 1111 1111" }, "notes", /^That looked like a full card number/],
  [{ label: "11010519491231002X" }, "label", /^That looked like an identity number/],
] as const)("%j is no text to keep", (part, field, sentence) => {
  const { error } = thingForm(BEFORE, "card", "2026-11-30").safeParse(draft(part));
  expect(fieldProblems(error, sayEn)[field]).toMatch(sentence);
});
