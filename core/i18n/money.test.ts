import { expect, test } from "vitest";
import type { Language } from "../catalogue/text.ts";
import { amountIn, currencyName, decimalIn, moneyIn } from "./money.ts";

test.each<[number, string, Language, string, string]>([
  [400_000, "THB", "en", "4,000.00", "THB 4,000"],
  [400_000, "THB", "zh-CN", "4,000.00", "4,000泰铢"],
  [1506, "USD", "en", "15.06", "USD 15.06"],
  [1506, "USD", "zh-CN", "15.06", "15.06美元"],
  [22_136, "JPY", "zh-CN", "22,136", "22,136日元"],
  [1500, "KWD", "en", "1.500", "KWD 1.500"],
  [0, "CNY", "zh-CN", "0.00", "0元"],
  [900_719_925_474_099, "CNY", "en", "9,007,199,254,740.99", "CNY 9,007,199,254,740.99"],
])("%i %s in %s", (minor, currency, language, amount, money) => {
  expect(amountIn(minor, currency, language)).toBe(amount);
  expect(moneyIn({ minor, currency }, language)).toBe(money);
});

test("what is saved is less than nothing", () => {
  expect(amountIn(-1250, "CNY", "en")).toBe("-12.50");
});

test("a currency is called by its code in English and by its name in Chinese", () => {
  expect([currencyName("MXN", "en"), currencyName("MXN", "zh-CN")]).toEqual(["MXN", "墨西哥比索"]);
});

test.each(["475.3879", "0.0021", "7"])("the decimal %s keeps its decimals", (decimal) => {
  expect(decimalIn(decimal, "en")).toBe(decimal);
});
