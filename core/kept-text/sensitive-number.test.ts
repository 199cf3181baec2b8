import { expect, test } from "vitest";
import { findSensitiveNumber } from "./sensitive-number.ts";

test.each([
  ["4111111111111111", "card-number"],
  ["4111 1111 1111 1111", "card-number"],
  ["my card 4111-1111-1111-1111, thanks", "card-number"],
  ["４１１１１１１１１１１１１１１１", "card-number"],
  ["378282246310005", "card-number"],
  ["6222021234567890", "card-number"],
  ["6222021234567890123", "card-number"],
  ["4111 1111 1111 1111 12/28", "card-number"],
  ["4111111111111111 12/28", "card-number"],
  ["12/28 4111 1111 1111 1111", "card-number"],
  ["4111  1111  1111  1111", "card-number"],
  ["4111_1111_1111_1111", "card-number"],
  ["41111111111111111228", "card-number"],
  ["+4111 1111 1111 1111", "card-number"],
  ["11010519491231002X", "resident-id"],
  ["11010519491231002x", "resident-id"],
  ["0926", null],
  ["+86 138 0013 8000", null],
  ["+57 300 123 4567", null],
  ["+86 138 0013 8002", null],
  ["2027-01-07 2027-01-22", null],
  ["2027.01.07-2027.01.22", null],
  ["20270107-20270122", null],
  ["", null],
] as const)("%s: %s", (text, expected) => {
  expect(findSensitiveNumber(text)).toBe(expected);
});
