/** What compares two things. `has` and `lacks` are for lists, `is` and `is-not` for a thing or anything it comes from. */
export const OPERATORS = [
  "=",
  "!=",
  "<",
  "<=",
  ">",
  ">=",
  "in",
  "not-in",
  "has",
  "lacks",
  "is",
  "is-not",
] as const;
export type Operator = (typeof OPERATORS)[number];

/** The right side of a comparison. `day` is today, or that many months before. */
export type Operand =
  | { kind: "word"; word: string }
  | { kind: "words"; words: readonly string[] }
  | { kind: "number"; number: number }
  | { kind: "day"; monthsAgo: number }
  | { kind: "path"; path: string };

/** `path op value`, as it was written: whether the path exists is for `check-predicate.ts` to say. */
export interface Comparison {
  kind: "compare";
  path: string;
  operator: Operator;
  operand: Operand;
}

/** A condition on the facts of one diagnosis. */
export type Predicate =
  | Comparison
  | { kind: "known"; path: string }
  | { kind: "not"; part: Predicate }
  | { kind: "and"; parts: readonly Predicate[] }
  | { kind: "or"; parts: readonly Predicate[] };
