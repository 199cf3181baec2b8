import { expect, test } from "vitest";
import { bareThing } from "../../../core/profile/thing.ts";
import { emptyDraft, readDraft, toDraft, type DraftProblems, type ThingDraft } from "./thing-draft.ts";

const TODAY = "2026-11-26";
const BEFORE = bareThing("00000000-0000-4000-8000-000000000001", "00000000-0000-4000-8000-000000000002", "");
const draft = (part: Partial<ThingDraft>): ThingDraft => ({
  ...emptyDraft(TODAY),
  product: "icbc-debit",
  ...part,
});

test("what was read stands in the form again, word for word", () => {
  const typed = draft({
    label: "Salary",
    notes: "at home",
    amount: "1,234.5",
    currency: "cny",
    expires: "12/31",
  });
  const read = readDraft(typed, BEFORE, false);
  expect(read).toMatchObject({
    thing: { expires: "2031-12", balance: { amount: 123_450, currency: "CNY", asOf: TODAY }, device: null },
  });
  if (!("thing" in read)) return;
  expect(toDraft(read.thing, "2027-01-01")).toMatchObject({
    amount: "1234.50",
    currency: "CNY",
    asOf: TODAY,
  });
  expect(readDraft(toDraft(read.thing, "2027-01-01"), read.thing, false)).toEqual(read);
});

test("a telephone has what is known of it, and nothing else has", () => {
  const typed = draft({ esim: "yes", unlocked: "no" });
  expect(readDraft(typed, BEFORE, true)).toMatchObject({
    thing: { device: { esim: true, unlocked: false } },
  });
  expect(readDraft(typed, BEFORE, false)).toMatchObject({ thing: { device: null } });
});

test.each<[Partial<ThingDraft>, DraftProblems]>([
  [{ product: "" }, { product: "product" }],
  [{ lastDigits: "12" }, { lastDigits: "last-digits" }],
  [{ expires: "soon" }, { expires: "expires" }],
  [{ label: "x".repeat(41) }, { label: "too-long" }],
  [{ notes: "card 4111 1111 1111 1111" }, { notes: "card-number" }],
  [{ notes: "11010519491231002X" }, { notes: "resident-id" }],
  [{ amount: "1.234" }, { amount: "amount" }],
  [{ amount: "5", currency: "XYZ" }, { currency: "currency" }],
  [{ amount: "5", asOf: "" }, { asOf: "as-of" }],
])("%j is refused at its field", (part, problems) => {
  expect(readDraft(draft(part), BEFORE, false)).toEqual({ problems });
});
