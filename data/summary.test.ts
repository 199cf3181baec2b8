import { expect, test } from "vitest";
import { calleesOf, summaryOf } from "../core/diagnosis/summary.ts";
import type { GivenAnswer } from "../core/diagnosis/given-answers.ts";
import { numbersFor } from "../core/diagnosis/whom-to-call.ts";
import { CATALOGUE, diagnosed, LOOKUP, situationOf, TODAY, type Case } from "./diagnosis.fixture.ts";

const CASE: Case = {
  symptom: "card-will-not-link",
  card: ["icbc-debit", { lastDigits: "4417", expires: "2031-10", label: "6222021234567890128" }],
  wallet: ["alipay"],
  link: { attempts: [{ on: TODAY, text: "系统繁忙", code: "02", outcome: "refused" }] },
  place: "japan",
};
const given: GivenAnswer[] = [
  { to: "card-details-mistyped", answer: "no" },
  { to: "reserved-phone-differs", answer: "cannot-tell" },
  { to: "works-elsewhere", answer: "no" },
];

const symptom = { en: "My card will not link", "zh-CN": "绑不上卡" };
function summary() {
  const situation = situationOf(CASE);
  const diagnosis = diagnosed(CASE, "", given);
  const numbers = numbersFor(LOOKUP, CATALOGUE, situation, calleesOf(diagnosis));
  return summaryOf({ causes: CATALOGUE.causes, symptom, place: null }, situation, diagnosis, {
    text: "系统繁忙",
    given,
    numbers,
  });
}

test("a summary says what was tried and asks what nobody could tell", () => {
  const { tried, ask, attempts } = summary();
  expect(tried.map(({ name, answer }) => [name.en, answer])).toEqual([
    ["A number was mistyped", "no"],
    ["The phone number is not the one at the bank", "cannot-tell"],
  ]);
  expect(ask[0]?.en).toBe("The phone number is not the one at the bank");
  expect(attempts).toHaveLength(1);
});

test("its numbers work from where one stands", () => {
  const numbers = summary().numbers.map(({ line }) => line.number);
  expect(numbers).toContain("+86 10 95588");
  expect(numbers).not.toContain("95588");
});

test("no digit of a card is in it", () => {
  const { numbers: _numbers, ...rest } = summary();
  expect(JSON.stringify(rest)).not.toMatch(/4417|6222/);
});
