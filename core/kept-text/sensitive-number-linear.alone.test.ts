import { beforeEach, expect, test, vi } from "vitest";
import { isCardNumber, startsWithCardNumber } from "./card-number.ts";
import { digitRuns, windowsOf } from "./digit-groups.ts";
import { plainDigits } from "./plain-digits.ts";
import { findSensitiveNumber, withoutSensitiveNumbers } from "./sensitive-number.ts";

vi.mock("./plain-digits.ts", { spy: true });
vi.mock("./card-number.ts", { spy: true });

/** Texts that make a search try as many readings as it can, none of them a card number. */
const HARD = ["7 ", "7", "1-", "7,7 ", "20270107 ", "0123/", "7\u200B ", "07:", "7    ", "+7 ", "7-7-7 "];
const CARDS = ["4111 1111 1111 1111, x ", "41111111 4111111111111111 11111111 ", "4111111111111111\n"];

beforeEach(() => vi.clearAllMocks());

/** What a search did: the characters it went over, all passes together, and the readings it tried. */
function work(): number {
  const passes = vi.mocked(plainDigits).mock.calls.map(([text]) => text.length);
  const readings =
    vi.mocked(isCardNumber).mock.calls.length + vi.mocked(startsWithCardNumber).mock.calls.length;
  vi.clearAllMocks();
  return passes.reduce((sum, length) => sum + length, readings);
}

function workOn(unit: string, length: number): number {
  withoutSensitiveNumbers(unit.repeat(length / unit.length));
  return work();
}

test.each([...HARD, ...CARDS])("twice as much of %j is twice the work", (unit) => {
  const once = workOn(unit, 2000);
  expect(once).toBeGreaterThanOrEqual(2000 - unit.length);
  // A square would be four times the work.
  expect(workOn(unit, 4000)).toBeLessThanOrEqual(2.5 * once);
  expect(workOn(unit, 8000)).toBeLessThanOrEqual(5 * once);
});

test.each(HARD)(
  "of groups as in %j at most seven readings begin with each, and few are looked at",
  (unit) => {
    for (const run of digitRuns(plainDigits(unit.repeat(500)))) {
      let looked = 0;
      const counted = new Proxy(run, {
        get: (groups, key) => {
          looked += 1;
          return Reflect.get(groups, key) as unknown;
        },
      });
      expect([...windowsOf(counted)].length).toBeLessThanOrEqual(7 * run.length);
      // A group and the length of the run, for each of at most twenty groups.
      expect(looked).toBeLessThanOrEqual(45 * run.length);
    }
  },
);

test("numbers inside numbers are out after a few passes", () => {
  const nested = `${"41111111 ".repeat(200)}4111111111111111${" 11111111".repeat(200)}`;
  expect(findSensitiveNumber(withoutSensitiveNumbers(nested).text)).toBeNull();
  expect(vi.mocked(plainDigits).mock.calls.length).toBeLessThanOrEqual(4);
});

test("nine kilobytes of anything are looked through", () => {
  for (const unit of HARD) expect(findSensitiveNumber(unit.repeat(9000 / unit.length))).toBeNull();
});
