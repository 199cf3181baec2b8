import * as fc from "fast-check";
import { expect, test } from "vitest";
import { findSensitiveNumber, withoutSensitiveNumbers } from "./sensitive-number.ts";

const CARD = "4111111111111111";
const DIGITS = Array.from(CARD);
const FOURS = ["4111", "1111", "1111", "1111"];
const UNION = ["6222", "0212", "3456", "7890", "128"];

/** Signs that people and programs put between the groups of a number. */
const SIGNS = [
  ...Array.from(" -–—‐‑‒−_.·•‧,/\\|:;*~+#'\"，、。：；／｜－　\t\n\r"),
  "\r\n",
  "\n\n",
  " \n ",
  "    ",
  " - ",
  " – ",
  " / ",
  ", ",
  " | ",
  " · ",
  "--",
  "...",
  "\u00A0",
  "\u2009",
  "\u202F",
  ") (",
  "]-[",
  "💳",
  "\u200B",
  "\u00AD",
  "\u200D",
  "\uFEFF",
  "\u2060",
  "\u202E",
  "\u200E",
  "\uFE0F",
  "\u0301",
];

/** The zero of every script whose digits a keyboard or a copied page may bring. */
const ZEROS = Array.from("０٠۰०০੦૦୦௦౦೦൦๐໐༠၀០᠐᧐𝟎𝟘𝟢𝟬𝟶");

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

test.each([
  ["Han digits", "四一一一一一一一一一一一一一一一"],
  ["Han digits for money", "肆壹壹壹壹壹壹壹壹壹壹壹壹壹壹壹"],
  ["circled digits", "④①①①①①①①①①①①①①①①"],
  ["raised digits", "⁴¹¹¹¹¹¹¹¹¹¹¹¹¹¹¹"],
  ["keycaps", DIGITS.map((digit) => `${digit}\uFE0F\u20E3`).join("")],
  ["after a circled number", `①${CARD}`],
  ["after a Han number", `第一${CARD}`],
  ["in one line over two", "4111 1111\n1111 1111"],
  ["mixed signs", "4111-1111/1111 1111"],
  ["with a wrong check digit", "4111111111111112"],
  ["with a wrong check digit, in fours", "4111 1111 1111 1112"],
  ["UnionPay of 19, wrong", "6222 0212 3456 7890 123"],
  ["UnionPay in six and thirteen", "622202 1234567890128"],
  ["an old card of ICBC", "9558 8001 1111 1111 118"],
  ["Diners of 14", "30569309025904"],
  ["Visa of 13", "4222222222222"],
  ["as an amount", "4,111,111,111,111,111"],
  ["in brackets", "(4111)(1111)(1111)(1111)"],
  ["before its date", `${CARD} 12/28 123`],
  ["run into its date", `${CARD}1228`],
  ["inside a sentence", `工商卡${CARD}，别忘了`],
  ["after a telephone number", `+86 138 0013 8000 ${CARD}`],
  ["between dates", `2027-01-07 ${CARD} 2027-01-22`],
])("a card number %s is found and taken out", (_, text) => {
  expect(findSensitiveNumber(text)).toBe("card-number");
  expect(findSensitiveNumber(withoutSensitiveNumbers(text).text)).toBeNull();
});

test.each([
  ["with X", "11010519491231002X"],
  ["with a small x", "11010519491231002x"],
  ["full-width", "１１０１０５１９４９１２３１００２Ｘ"],
  ["in groups", "110105 19491231 002X"],
  ["with signs", "110105/19491231-002X"],
  ["over lines", "110105\n19491231\n002X"],
  ["with what is not seen", "110105\u200B19491231\u00AD002X"],
  ["digit by digit", Array.from("11010519491231002X").join(" ")],
  ["in a sentence", "身份证11010519491231002X。"],
])("a resident id %s is found", (_, text) => {
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
