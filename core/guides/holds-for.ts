import type { CalendarDate } from "../calendar-date.ts";
import { evaluate } from "../diagnosis/evaluate.ts";
import { parsePredicate } from "../diagnosis/parse-predicate.ts";
import type { Facts, FactValue, PathId } from "../diagnosis/paths.ts";
import type { Predicate } from "../diagnosis/predicate.ts";
import { anyTrue, type Truth } from "../diagnosis/truth.ts";
import { SUBJECTS, type PersonFacts, type Subject } from "./guide-facts.ts";

/** Why a condition does not hold: a fact that rules it out, or that they have none of what it is about. */
export type Struck =
  | { kind: "fact"; path: PathId; value: FactValue; wanted: readonly string[] }
  | { kind: "none"; of: "card" | "wallet" };

export interface Held {
  truth: Truth;
  /** Only where it does not hold. */
  struck: Struck | null;
}

function pathsOf(predicate: Predicate): string[] {
  switch (predicate.kind) {
    case "compare":
      return [predicate.path, ...(predicate.operand.kind === "path" ? [predicate.operand.path] : [])];
    case "known":
      return [predicate.path];
    case "not":
      return pathsOf(predicate.part);
    case "and":
    case "or":
      return predicate.parts.flatMap(pathsOf);
  }
}

/** The comparison that decides that a condition is false; null where none does. */
function deciding(predicate: Predicate, facts: Facts, today: CalendarDate): Struck | null {
  if (evaluate(predicate, facts, today) !== false) return null;
  if (predicate.kind === "and" || predicate.kind === "or")
    return predicate.parts.map((part) => deciding(part, facts, today)).find((one) => one !== null) ?? null;
  const [first = ""] = pathsOf(predicate);
  const path = first as PathId;
  const operand = predicate.kind === "compare" ? predicate.operand : null;
  const wanted = operand?.kind === "words" ? operand.words : operand?.kind === "word" ? [operand.word] : [];
  return { kind: "fact", path, value: facts[path] ?? null, wanted };
}

/** Who lists what they have has no other card and no other wallet; of lines, telephones and tries nobody lists all. */
const LISTED: readonly Subject[] = ["card", "wallet"];

/** Every choice of one thing of each kind that a condition asks about. A link stands for its card and its wallet. */
function situations({ always, of }: PersonFacts, subjects: readonly Subject[]): Facts[] {
  const asked = subjects.includes("link")
    ? subjects.filter((subject) => subject !== "card" && subject !== "wallet")
    : subjects;
  return asked.reduce<Facts[]>(
    (all, subject) => {
      const each = of[subject].length === 0 ? [{}] : of[subject];
      return all.flatMap((facts) => each.map((more) => ({ ...facts, ...more })));
    },
    [always],
  );
}

/**
 * Whether a condition holds for somebody: true as soon as it does for one of their things, and unknown where the facts
 * it asks for are not known. No condition, or one that cannot be read, holds.
 */
export function holdsFor(when: string | null, person: PersonFacts, today: CalendarDate): Held {
  const parsed = when === null ? null : parsePredicate(when);
  if (parsed === null || !parsed.ok) return { truth: true, struck: null };
  const { predicate } = parsed;
  const heads = new Set(pathsOf(predicate).map((path) => path.split(".")[0]));
  const subjects = SUBJECTS.filter((subject) => heads.has(subject));
  const missing = LISTED.find(
    (subject) => person.hasThings && subjects.includes(subject) && person.of[subject].length === 0,
  );
  const all = situations(person, subjects);
  const truth = anyTrue(all.map((facts) => evaluate(predicate, facts, today)));
  // What holds without the thing (`a | b`) holds; what hangs on it cannot.
  if (truth === null && missing !== undefined)
    return { truth: false, struck: { kind: "none", of: missing as "card" | "wallet" } };
  const struck = truth === false ? (all.map((facts) => deciding(predicate, facts, today))[0] ?? null) : null;
  return { truth, struck };
}
