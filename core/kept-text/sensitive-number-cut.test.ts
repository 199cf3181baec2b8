import * as fc from "fast-check";
import { expect, test } from "vitest";
import { findSensitiveNumber, withoutSensitiveNumbers } from "./sensitive-number.ts";

test.each([
  ["4111111111111111", "", "card-number"],
  ["Blue 4111 1111 1111 1111, kept at home", "Blue , kept at home", "card-number"],
  ["工商卡６２２２０２１２３４５６７８９０，别忘了", "工商卡，别忘了", "card-number"],
  ["身份证11010519491231002X。卡4111111111111111。", "身份证。卡。", "resident-id"],
  ["4111111111111111 12/28", "", "card-number"],
  ["工行 4111 1111 1111 1111 12/28 123\n热线 95588", "工行 \n热线 95588", "card-number"],
  ["4111,1111\n1111,1111\n95588", "\n95588", "card-number"],
  [
    "尾号 0926，2027-01-07 到期，电话 +86 138 0013 8000",
    "尾号 0926，2027-01-07 到期，电话 +86 138 0013 8000",
    null,
  ],
  ["２０２７年，（全角）", "２０２７年，（全角）", null],
  ["", "", null],
])("%j leaves %j", (text, left, found) => {
  expect(withoutSensitiveNumbers(text)).toEqual({ text: left, found });
});

test("whatever the text, nothing is left that would be refused, and a harmless text is as it was", () => {
  const part = fc.oneof(
    fc.constantFrom("4111111111111111", "11010519491231002X", "1234", " ", "，", "-", "½", "㎏", "🧳"),
    fc.string({ maxLength: 5 }),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
      const text = parts.join("");
      const { text: left, found } = withoutSensitiveNumbers(text);
      expect(findSensitiveNumber(left)).toBeNull();
      expect(found === null).toBe(left === text);
      expect(findSensitiveNumber(text)).toBe(found);
    }),
  );
});
