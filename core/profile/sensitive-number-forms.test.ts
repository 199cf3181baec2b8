import * as fc from "fast-check";
import { expect, test } from "vitest";
import { freeText } from "./free-text.ts";
import { findSensitiveNumber } from "./sensitive-number.ts";

const CARD = "4111111111111111";
const WRONG_CHECK = "4111111111111112";

test.each([
  ["in fours", "4111 1111 1111 1111"],
  ["with hyphens", "4111-1111-1111-1111"],
  ["with en dashes", "4111–1111–1111–1111"],
  ["with dots", "4111.1111.1111.1111"],
  ["full-width digits and spaces", "４１１１　１１１１　１１１１　１１１１"],
  ["a no-break space", "4111\u00A01111\u00A01111\u00A01111"],
  ["inside a sentence", `工商卡${CARD}，别忘了`],
  ["with a wrong check digit", WRONG_CHECK],
  ["with a wrong check digit, in fours", "4111 1111 1111 1112"],
  ["UnionPay of 19, right", "6222021234567890128"],
  ["UnionPay of 19, wrong", "6222 0212 3456 7890 123"],
  ["Amex of 15", "3782 822463 10005"],
  ["Diners of 14", "30569309025904"],
  ["Visa of 13", "4222222222222"],
])("a card number %s is found", (_, text) => {
  expect(findSensitiveNumber(text)).toBe("card-number");
});

test.each([
  ["with X", "11010519491231002X"],
  ["with a small x", "11010519491231002x"],
  ["full-width", "１１０１０５１９４９１２３１００２Ｘ"],
  ["in groups", "110105 19491231 002X"],
  ["in a sentence", "身份证11010519491231002X。"],
])("a resident id %s is found", (_, text) => {
  expect(findSensitiveNumber(text)).toBe("resident-id");
});

test.each([
  ["last four digits", "尾号 0926"],
  ["a Chinese mobile", "13800138000"],
  ["with the country code", "+86 138 0013 8000"],
  ["a Colombian mobile", "+57 300 123 4567"],
  ["a hotline", "95588"],
  ["a hotline dialled from abroad", "+86 10 956196"],
  ["a date", "2027-01-07"],
  ["dates side by side", "2027-01-07 2027-01-22"],
  ["dates with slashes", "2027/01/07-2027/01/22"],
  ["a compact date", "20270107"],
  ["an amount", "CNY 1,234,567.89"],
  ["twelve digits", "123456789012"],
  ["a wrong number of 14", "30569309025905"],
  ["no digits", "Umbrella"],
])("%s is kept", (_, text) => {
  expect(findSensitiveNumber(text)).toBeNull();
});

test("any sixteen digits are found, however they are grouped", () => {
  const digits = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 16, maxLength: 16 });
  const gaps = fc.array(fc.constantFrom("", " ", "-"), { minLength: 16, maxLength: 16 });
  fc.assert(
    fc.property(digits, gaps, (number, between) => {
      const text = number.map((digit, i) => `${i === 0 ? "" : between[i]}${digit}`).join("");
      expect(findSensitiveNumber(text)).not.toBeNull();
    }),
  );
});

test.each([
  ["  Blue card  ", "Blue card", null],
  [CARD, null, "text.card-number"],
  ["11010519491231002X", null, "text.resident-id"],
  ["x".repeat(41), null, "text.too-long"],
  ["x".repeat(40), "x".repeat(40), null],
])("typed text %s", (text, kept, reason) => {
  const parsed = freeText(40).safeParse(text);
  expect(parsed.data ?? null).toBe(kept);
  expect(parsed.error?.issues[0]?.message ?? null).toBe(reason);
});
