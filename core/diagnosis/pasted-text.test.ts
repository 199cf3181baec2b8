import { expect, test } from "vitest";
import { LONGEST_PASTE, pastedText } from "./pasted-text.ts";

test.each([
  ["72 未开通", { text: "72 未开通", cut: false, removed: null }],
  ["  two\n lines ", { text: "two lines", cut: false, removed: null }],
  ["卡号 6222 0212 3456 7890 128 无效", { text: "卡号 无效", cut: false, removed: "card-number" }],
])("%j", (pasted, expected) => {
  const { text, ...rest } = pastedText(pasted);
  expect({ text: text.replaceAll(/\s+/g, " "), ...rest }).toEqual(expected);
});

test("a huge paste is cut, soon, and says so", () => {
  const huge = "很长的一段。".repeat(20_000);
  const { text, cut } = pastedText(huge);
  expect([text.length <= LONGEST_PASTE, cut]).toEqual([true, true]);
});

test("no part of a card number is left at the end of what is cut", () => {
  for (let before = LONGEST_PASTE - 25; before < LONGEST_PASTE + 2; before += 1) {
    const { text, removed } = pastedText(`${"一".repeat(before)} 4111 1111 1111 1111 ${"二".repeat(900)}`);
    expect([text, removed]).toEqual([expect.not.stringContaining("1111"), "card-number"]);
  }
});
