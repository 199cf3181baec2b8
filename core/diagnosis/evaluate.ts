import { lastDayOf, monthsBefore, type CalendarDate } from "../calendar-date.ts";
import type { Facts, FactValue, PathId } from "./paths.ts";
import type { Comparison, Operand, Operator, Predicate } from "./predicate.ts";
import { allTrue, anyTrue, notTrue, type Truth } from "./truth.ts";

type Known = Exclude<FactValue, null>;

const factOf = (facts: Facts, path: string): FactValue => facts[path as PathId] ?? null;

/** A month counts by its last day: what ends with it still holds on that day. */
const asDay = (value: string) => (value.length === "2028-03".length ? lastDayOf(value) : value);

function rightSide(operand: Operand, facts: Facts, today: CalendarDate): FactValue {
  switch (operand.kind) {
    case "word":
      return operand.word;
    case "words":
      return operand.words;
    case "number":
      return operand.number;
    case "day":
      return monthsBefore(today, operand.monthsAgo);
    case "path":
      return factOf(facts, operand.path);
  }
}

/** Below zero when `a` comes first. Both are numbers, or both days. */
function order(a: Known, b: Known): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  const [one, other] = [asDay(String(a)), asDay(String(b))];
  return one < other ? -1 : one > other ? 1 : 0;
}

const listOf = (value: Known): readonly string[] => (typeof value === "object" ? value : [String(value)]);

const meet = (left: Known, right: Known) => listOf(left).some((one) => listOf(right).includes(one));

/** Two lists with the same members, or two values that read the same. */
function same(left: Known, right: Known): boolean {
  const [one, other] = [new Set(listOf(left)), new Set(listOf(right))];
  return one.size === other.size && [...one].every((member) => other.has(member));
}

const HOLDS: Record<Operator, (left: Known, right: Known) => boolean> = {
  "=": same,
  "!=": (left, right) => !same(left, right),
  "<": (left, right) => order(left, right) < 0,
  "<=": (left, right) => order(left, right) <= 0,
  ">": (left, right) => order(left, right) > 0,
  ">=": (left, right) => order(left, right) >= 0,
  in: meet,
  "not-in": (left, right) => !meet(left, right),
  has: meet,
  lacks: (left, right) => !meet(left, right),
  is: meet,
  "is-not": (left, right) => !meet(left, right),
};

function compare({ path, operator, operand }: Comparison, facts: Facts, today: CalendarDate): Truth {
  const left = factOf(facts, path);
  const right = rightSide(operand, facts, today);
  return left === null || right === null ? null : HOLDS[operator](left, right);
}

/**
 * Whether a predicate holds of what is known on a day; null where that cannot be told from it. The predicate must have
 * passed `checkPredicate`: what does not fit its path gives an answer here too, but no meaningful one.
 */
export function evaluate(predicate: Predicate, facts: Facts, today: CalendarDate): Truth {
  switch (predicate.kind) {
    case "compare":
      return compare(predicate, facts, today);
    case "known":
      return factOf(facts, predicate.path) !== null;
    case "not":
      return notTrue(evaluate(predicate.part, facts, today));
    case "and":
      return allTrue(predicate.parts.map((part) => evaluate(part, facts, today)));
    case "or":
      return anyTrue(predicate.parts.map((part) => evaluate(part, facts, today)));
  }
}
