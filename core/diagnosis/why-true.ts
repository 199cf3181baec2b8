import type { CalendarDate } from "../calendar-date.ts";
import { evaluate } from "./evaluate.ts";
import type { KnownFacts, Origin } from "./known-facts.ts";
import { parsedOnce } from "./parsed-once.ts";
import type { FactValue, PathId } from "./paths.ts";
import type { Predicate } from "./predicate.ts";

/** A fact that decides something: what it is about, what it is, and where it is from. */
export interface Reason {
  path: PathId;
  value: FactValue;
  origin: Origin;
}

/** The paths that a predicate is as it is because of, where `wanted` is what it is. */
function deciding(predicate: Predicate, known: KnownFacts, today: CalendarDate, wanted: boolean): string[] {
  switch (predicate.kind) {
    case "known":
      return [predicate.path];
    case "compare":
      return predicate.operand.kind === "path" ? [predicate.path, predicate.operand.path] : [predicate.path];
    case "not":
      return deciding(predicate.part, known, today, !wanted);
    case "and":
    case "or": {
      const parts = predicate.parts.filter((part) => evaluate(part, known.facts, today) === wanted);
      // Of several that would do one is named; of several that are needed all.
      const one = (predicate.kind === "or") === wanted;
      return (one ? parts.slice(0, 1) : parts).flatMap((part) => deciding(part, known, today, wanted));
    }
  }
}

/** The facts because of which a condition is true; none where it is not. */
export function whyTrue(text: string | null, known: KnownFacts, today: CalendarDate): Reason[] {
  if (text === null) return [];
  const predicate = parsedOnce(text);
  if (evaluate(predicate, known.facts, today) !== true) return [];
  const paths = [...new Set(deciding(predicate, known, today, true))] as PathId[];
  return paths.flatMap((path): Reason[] => {
    const origin = known.origins[path];
    const value = known.facts[path] ?? null;
    return origin === undefined || path === "symptom" ? [] : [{ path, value, origin }];
  });
}
