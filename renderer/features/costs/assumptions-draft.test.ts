import { expect, test } from "vitest";
import { MESSAGES } from "../../../core/i18n/both-languages.ts";
import { createTranslateCode } from "../../../core/i18n/translate.ts";
import { fieldProblems } from "../../session/field-problems.ts";
import {
  assumptionsForm,
  figureText,
  toAssumptionsDraft,
  type AssumptionsDraft,
} from "./assumptions-draft.ts";
import { rateForm } from "./rate-draft.ts";

const sayEn = createTranslateCode(MESSAGES.en);
const EMPTY = toAssumptionsDraft(null);
const form = assumptionsForm((id) => (id === "price-per-gb" ? "USD" : "THB"));
const read = (typed: Partial<AssumptionsDraft>) => form.safeParse({ ...EMPTY, ...typed });

test.each<[Partial<AssumptionsDraft>, object]>([
  [{}, { sums: {}, figures: {} }],
  [{ day: "1,500" }, { sums: { day: { minor: 150_000, currency: "THB" } }, figures: {} }],
  [{ "price-per-gb": "2.5" }, { sums: { "price-per-gb": { minor: 250, currency: "USD" } }, figures: {} }],
  [{ "cash-share": "50" }, { sums: {}, figures: { "cash-share": "0.5" } }],
  [{ "cash-share": "12.5 %" }, { sums: {}, figures: { "cash-share": "0.125" } }],
  [{ "cash-share": "100" }, { sums: {}, figures: { "cash-share": "1" } }],
  [{ "cash-share": "0" }, { sums: {}, figures: { "cash-share": "0" } }],
  [
    { "purchases-a-day": "2,5", nights: "4" },
    { sums: {}, figures: { "purchases-a-day": "2.5", nights: "4" } },
  ],
])("%j is read", (typed, expected) => {
  expect(read(typed)).toEqual({ success: true, data: expected });
});

test.each([
  ["0.3", "30"],
  ["0.125", "12.5"],
  ["1", "100"],
  ["0", "0"],
])("a share of %s stands as %s percent, and comes back as it was", (share, text) => {
  expect(figureText("cash-share", share)).toBe(text);
  expect(read({ "cash-share": text }).data?.figures["cash-share"]).toBe(share);
});

test.each<[Partial<AssumptionsDraft>, string]>([
  [{ day: "a lot" }, "money.amount"],
  [{ "cash-share": "101" }, "costs.share"],
  [{ "small-share": "half" }, "costs.share"],
  [{ nights: "-1" }, "costs.figure"],
  [{ "mb-a-day": "1,234" }, "costs.figure"],
])("%j is refused at its field", (typed, code) => {
  const [field = ""] = Object.keys(typed);
  const sentence = sayEn(`error.input.${code}`, {}, "error.call.input");
  expect(sentence).not.toBe(sayEn("error.call.input", {}, "error.call.input"));
  expect(fieldProblems(read(typed).error, sayEn)).toEqual({ [field]: sentence });
});

test("a rate is above nothing and of a day that has been", () => {
  const rate = rateForm("2026-11-29");
  expect(rate.parse({ perUnit: "7,25", asOf: "2026-11-29" })).toEqual({
    perUnit: "7.25",
    asOf: "2026-11-29",
  });
  const wrong = (perUnit: string, asOf: string | null) =>
    Object.keys(fieldProblems(rate.safeParse({ perUnit, asOf }).error, sayEn));
  expect(wrong("0", "2026-11-29")).toEqual(["perUnit"]);
  expect(wrong("", "2026-11-30")).toEqual(["perUnit", "asOf"]);
  expect(wrong("7", null)).toEqual(["asOf"]);
});
