import type { RecordFolder } from "../catalogue/record-folders.ts";
import { pathType, type PathType } from "./paths.ts";
import type { Comparison, Operand, Operator, Predicate } from "./predicate.ts";

/** Whether a record of that id stands in one of the folders. */
export type HasRecord = (folders: readonly RecordFolder[], id: string) => boolean;

type Kind = PathType["kind"];

const ORDER = ["=", "!=", "<", "<=", ">", ">="] as const;
const EQUAL = ["=", "!=", "in", "not-in"] as const;

const OPERATORS_OF: Record<Kind, readonly Operator[]> = {
  lineage: ["is", "is-not"],
  record: EQUAL,
  ids: ["has", "lacks"],
  word: EQUAL,
  words: ["has", "lacks", "="],
  region: EQUAL,
  number: ORDER,
  // A count that may be higher proves nothing about less.
  minimum: [">", ">="],
  date: ["<", "<=", ">", ">="],
  digits: ["in", "not-in"],
  "digit-list": ["has", "lacks"],
  whose: ["=", "!="],
};

/** The kinds of paths that a path may be compared with. */
const COMPARABLE: Partial<Record<Kind, Kind>> = {
  digits: "digit-list",
  whose: "whose",
  number: "number",
  date: "date",
};

const REGION = /^[A-Z]{2}$/;

/** What of some words the type does not have. */
function strangers(type: PathType, words: readonly string[], hasRecord: HasRecord): readonly string[] {
  switch (type.kind) {
    case "lineage":
    case "record":
    case "ids":
      return words.filter((id) => !hasRecord(type.folders, id));
    case "word":
    case "words":
      return words.filter((one) => !type.words.includes(one));
    case "region":
      return words.filter((one) => !REGION.test(one));
    default:
      return words;
  }
}

const wordsOf = (operand: Operand): readonly string[] => {
  if (operand.kind === "words") return operand.words;
  if (operand.kind === "word") return [operand.word];
  return operand.kind === "number" ? [String(operand.number)] : [];
};

/** Lists stand on the right of what can hold for one of several; of `words = [...]` too, which is all of them. */
const takesList = ({ kind }: PathType, operator: Operator) =>
  !["=", "!="].includes(operator) || (kind === "words" && operator === "=");

function ofOperand(type: PathType, { path, operator, operand }: Comparison, hasRecord: HasRecord): string[] {
  if (operand.kind === "path") {
    const other = pathType(operand.path);
    if (other === undefined) return [`there is no path ${operand.path}`];
    return COMPARABLE[type.kind] === other.kind ? [] : [`${path} cannot be compared with ${operand.path}`];
  }
  if (operand.kind === "day") return type.kind === "date" ? [] : [`${path} is no date`];
  if (type.kind === "number" || type.kind === "minimum")
    return operand.kind === "number" ? [] : [`${path} is a number`];
  if (type.kind === "date" || type.kind === "digits" || type.kind === "whose")
    return [`${path} can be compared with ${type.kind === "date" ? "today" : "another path"} only`];
  if (operand.kind === "words" && !takesList(type, operator))
    return [`${operator} takes one word, not a list`];
  if (operand.kind !== "words" && ["in", "not-in"].includes(operator)) return [`${operator} takes a list`];
  return strangers(type, wordsOf(operand), hasRecord).map((one) => `${path} is never "${one}"`);
}

function ofComparison(comparison: Comparison, hasRecord: HasRecord): string[] {
  const type = pathType(comparison.path);
  if (type === undefined) return [`there is no path ${comparison.path}`];
  const allowed = OPERATORS_OF[type.kind];
  if (!allowed.includes(comparison.operator))
    return [`${comparison.path} takes ${allowed.join(" ")}, not ${comparison.operator}`];
  return ofOperand(type, comparison, hasRecord);
}

/** What is wrong with a predicate: paths that do not exist, operators and values that do not fit them, unknown ids. */
export function checkPredicate(predicate: Predicate, hasRecord: HasRecord): string[] {
  switch (predicate.kind) {
    case "compare":
      return ofComparison(predicate, hasRecord);
    case "known":
      return pathType(predicate.path) === undefined ? [`there is no path ${predicate.path}`] : [];
    case "not":
      return checkPredicate(predicate.part, hasRecord);
    case "and":
    case "or":
      return predicate.parts.flatMap((part) => checkPredicate(part, hasRecord));
  }
}
