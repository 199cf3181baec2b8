import { expect, test } from "vitest";
import { parsePredicate } from "./parse-predicate.ts";
import type { Predicate } from "./predicate.ts";

const parsed = (text: string) => {
  const result = parsePredicate(text);
  return result.ok ? result.predicate : `${result.at}: ${result.what}`;
};
const known = (path: string): Predicate => ({ kind: "known", path });

test.each<[string, Predicate]>([
  ["card known", known("card")],
  ["!card known", { kind: "not", part: known("card") }],
  [
    "card.home = mainland",
    {
      kind: "compare",
      path: "card.home",
      operator: "=",
      operand: { kind: "word", word: "mainland" },
    },
  ],
  [
    "card.class in [2, 3]",
    {
      kind: "compare",
      path: "card.class",
      operator: "in",
      operand: { kind: "words", words: ["2", "3"] },
    },
  ],
  [
    "card.lastUsedOn<today-6m",
    {
      kind: "compare",
      path: "card.lastUsedOn",
      operator: "<",
      operand: { kind: "day", monthsAgo: 6 },
    },
  ],
  [
    "pay.cny >= card.balance",
    {
      kind: "compare",
      path: "pay.cny",
      operator: ">=",
      operand: { kind: "path", path: "card.balance" },
    },
  ],
  [
    "pay.usd > 0.5",
    { kind: "compare", path: "pay.usd", operator: ">", operand: { kind: "number", number: 0.5 } },
  ],
])("%s", (text, predicate) => {
  expect(parsed(text)).toEqual(predicate);
});

test("and binds tighter than or, brackets tighter than both", () => {
  const [a, b, c] = ["a", "b", "c"].map(known) as [Predicate, Predicate, Predicate];
  expect(parsed("a known | b known & c known")).toEqual({
    kind: "or",
    parts: [a, { kind: "and", parts: [b, c] }],
  });
  expect(parsed("(a known | b known) & c known")).toEqual({
    kind: "and",
    parts: [{ kind: "or", parts: [a, b] }, c],
  });
});

test.each([
  ["", "0: the end stands where a path is wanted"],
  ["card", "4: the end stands where an operator is wanted"],
  ["card =", "6: the end stands where a value is wanted"],
  ["card is [red, ]", "14: ] stands where a word is wanted"],
  ["card is [red", "12: the end stands where ] is wanted"],
  ["(card known", "11: the end stands where ) is wanted"],
  ["card known known", "11: known stands where &, | or the end is wanted"],
  ["card ≠ red", "4: is not written in the notation"],
  ["card known & & known", "13: & stands where a path is wanted"],
])("%s is none: %s", (text, fault) => {
  expect(parsed(text)).toBe(fault);
});
