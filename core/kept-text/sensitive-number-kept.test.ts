import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findSensitiveNumber } from "./sensitive-number.ts";

test.each([
  ["last four digits", "尾号 0926"],
  ["the last digits of four cards", "尾号 6222, 4321, 1234, 8766"],
  ["a Chinese mobile", "13800138000"],
  ["two Chinese mobiles", "13800138000 / 13900139000"],
  ["a mobile in groups", "138 0013 8000, 139 0013 9000"],
  ["with the country code", "+86 138 0013 8000"],
  ["a Colombian mobile", "+57 300 123 4567"],
  ["two American numbers", "(415) 555-2671, (650) 555-1234"],
  ["two American numbers with hyphens", "415-555-2671 / 650-555-1234"],
  ["a landline", "010-6275 1234, 021-5555 6666"],
  ["hotlines", "95588, 95566, 95533"],
  ["a hotline dialled from abroad", "+86 10 956196"],
  ["a date", "2027-01-07"],
  ["dates side by side", "2027-01-07 2027-01-22"],
  ["dates with slashes", "2027/01/07-2027/01/22"],
  ["dates with the day first", "07/01/2027 - 22/01/2027, 31.01.2027 01.02.2027"],
  ["short dates", "30/01/27, 31/01/27, 01/02/27"],
  ["dates in Chinese", "2027年1月7日，2027年1月22日"],
  ["compact dates", "20270107-20270122 20270201"],
  ["years", "2024 2025 2026 2027"],
  ["times", "4:30, 5:45, 6:15, 7:20, 8:10"],
  ["times without colons", "0930 1045 1130 1400"],
  ["an amount", "CNY 1,234,567.89"],
  ["amounts", "5,123.45 / 6,234.56 / 4,512.30"],
  ["amounts of money", "¥4111 ¥1111 ¥1111 ¥1111"],
  ["shares", "41.11% 11.11% 11.11% 11.11%"],
  ["an order", "订单 20270107123456789"],
  ["an order of a shop", "1128137890123456"],
  ["a payment", "4200001234202701071234567890"],
  ["a payment of another wallet", "2027010722001412341234567890"],
  ["a ticket of an airline", "781-2345678901, 999-2345678902"],
  ["a parcel", "YT4567890123456"],
  ["a SIM", "ICCID 8986 0012 3456 7890 128"],
  ["a telephone", "IMEI 356938035643809"],
  ["coordinates", "39.904211, 116.407396"],
  ["an address on the net", "192.168.100.100:8080"],
  ["a book", "978-7-302-12345-6, 9787302123456"],
  ["twelve digits", "123456789012"],
  ["a wrong number of 14", "30569309025905"],
  ["an identity number with a wrong check", "110105194912310021"],
  ["a list", "1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20"],
  ["no digits", "Umbrella"],
  ["Han numbers in words", "三三两两，一五一十，十一月二十三日"],
])("%s: kept", (_, text) => {
  expect(findSensitiveNumber(text)).toBeNull();
});

const number = (min: number, max: number) => fc.integer({ min, max });
const two = (value: number) => String(value).padStart(2, "0");
const date = fc.tuple(number(2024, 2035), number(1, 12), number(1, 28));
const several = (one: fc.Arbitrary<string>, between: string) =>
  fc.array(one, { minLength: 1, maxLength: 8 }).map((parts) => parts.join(between));

describe("of many harmless texts few are refused", () => {
  test.each<[string, number, fc.Arbitrary<string>]>([
    [
      "dates",
      0,
      several(
        date.map(([y, m, d]) => `${y}-${two(m)}-${two(d)}`),
        ", ",
      ),
    ],
    [
      "dates with the day first",
      0,
      several(
        date.map(([y, m, d]) => `${two(d)}.${two(m)}.${y}`),
        " - ",
      ),
    ],
    [
      "times",
      0,
      several(
        fc.tuple(number(0, 23), number(0, 59)).map(([h, m]) => `${two(h)}:${two(m)}`),
        ", ",
      ),
    ],
    [
      "amounts",
      1,
      several(
        number(100, 999_999_999).map((n) => (n / 100).toLocaleString("en", { minimumFractionDigits: 2 })),
        " + ",
      ),
    ],
    [
      "Chinese mobiles",
      0,
      several(
        number(3_000_000_000, 9_999_999_999).map((n) => `1${n}`),
        " ",
      ),
    ],
    [
      "telephones with a country code",
      0,
      several(
        number(10_000_000_000, 99_999_999_999).map((n) => `+${n}`),
        ", ",
      ),
    ],
    [
      "orders that begin with their day",
      0,
      fc.tuple(date, number(1e8, 1e9)).map(([[y, m, d], n]) => `${y}${two(m)}${two(d)}${n}`),
    ],
    [
      "orders of sixteen digits that no card begins like",
      0,
      fc
        .tuple(fc.constantFrom("0", "1", "21", "7", "89"), number(1e15, 9e15))
        .map(([a, n]) => `${a}${n}`.slice(0, 16)),
    ],
    ["lists of small numbers", 5, several(number(1, 40).map(String), ", ")],
  ])("$0: at most $1 in a hundred", (_, percent, texts) => {
    const sample = fc.sample(texts, { numRuns: 1000, seed: 11 });
    const refused = sample.filter((text) => findSensitiveNumber(text) !== null);
    expect(refused.length, refused[0]).toBeLessThanOrEqual((percent / 100) * sample.length);
  });
});
