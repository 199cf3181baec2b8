import * as fc from "fast-check";
import { expect, test } from "vitest";
import { CARD, CARD_FORMS, DIGITS, FOURS, ID_FORMS, SIGNS, UNION, ZEROS } from "./number-forms.fixture.ts";
import { findSensitiveNumber, withoutSensitiveNumbers } from "./sensitive-number.ts";

test.each(SIGNS)("groups of a card number with %j between them are found", (sign) => {
  expect(findSensitiveNumber(FOURS.join(sign))).toBe("card-number");
  expect(findSensitiveNumber(`卡：${UNION.join(sign)}。`)).toBe("card-number");
  expect(findSensitiveNumber(["3782", "822463", "10005"].join(sign))).toBe("card-number");
});

test.each(SIGNS)("digits of a card number, each with %j after it, are found", (sign) => {
  expect(findSensitiveNumber(DIGITS.join(sign))).toBe("card-number");
});

test.each(ZEROS)("digits from %s on are found", (zero) => {
  const written = DIGITS.map((digit) => String.fromCodePoint((zero.codePointAt(0) ?? 0) + Number(digit)));
  expect(findSensitiveNumber(written.join(""))).toBe("card-number");
  expect(findSensitiveNumber(written.map((digit, i) => (i % 2 === 0 ? digit : CARD[i])).join(""))).toBe(
    "card-number",
  );
});

test.each(CARD_FORMS)("a card number %s is found and taken out", (_, text) => {
  expect(findSensitiveNumber(text)).toBe("card-number");
  expect(findSensitiveNumber(withoutSensitiveNumbers(text).text)).toBeNull();
});

test.each(ID_FORMS)("a resident id %s is found", (_, text) => {
  expect(findSensitiveNumber(text)).toBe("resident-id");
});

test("sixteen digits that a card may begin with are found, whatever sign is between them", () => {
  const beginning = fc.constantFrom("4", "51", "2221", "35", "62", "81");
  const sign = fc.constantFrom(" ", "-", ".", "_", "\n", "\u00A0", "\u200B");
  const gaps = fc.array(fc.boolean(), { minLength: 16, maxLength: 16 });
  const rest = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 16, maxLength: 16 });
  fc.assert(
    fc.property(beginning, rest, sign, gaps, (first, more, between, at) => {
      const body = (first + more.join("")).slice(0, 15);
      const doubled = Array.from(body).map((d, i) =>
        i % 2 === 0 ? (Number(d) * 2) % 9 || (d === "9" ? 9 : 0) : Number(d),
      );
      const check = (10 - (doubled.reduce((a, b) => a + b, 0) % 10)) % 10;
      const text = Array.from(`${body}${check}`)
        .map((d, i) => `${i > 0 && at[i] ? between : ""}${d}`)
        .join("");
      expect(findSensitiveNumber(text)).toBe("card-number");
    }),
  );
});
