import { RECORD_FOLDERS } from "../../../core/catalogue/record-folders.ts";
import { CONFIDENCES } from "../../../core/catalogue/confidence.ts";
import { FRESHNESS } from "../../../core/catalogue/freshness.ts";
import type { FactFilter } from "../../../core/facts/fact-rows.ts";

/** The parts of the list’s view that stand in the address. */
export type FactView = "find" | "kind" | "sure" | "age" | "beside";

export const BESIDE = ["conflicts", "history"] as const;

/** One of the values allowed, or nothing: an address can be typed by hand. */
function oneOf<T extends string>(allowed: readonly T[], value: string): T | undefined {
  return allowed.find((one) => one === value);
}

/** The filter that an address names. */
export function toFilter(view: (name: FactView) => string): FactFilter {
  const filter = {
    folder: oneOf(RECORD_FOLDERS, view("kind")),
    confidence: oneOf(CONFIDENCES, view("sure")),
    freshness: oneOf(FRESHNESS, view("age")),
    beside: oneOf(BESIDE, view("beside")),
  };
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
}
