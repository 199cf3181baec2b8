import { ownValue } from "../own-value.ts";
import type { GuideProgress } from "./guide-progress.ts";

/** A guide with which nothing was done. */
const UNTOUCHED: GuideProgress = { done: {}, notes: {} };

/** What a person did of a guide; nothing as long as nothing is kept. */
export function progressIn(
  { guides }: { guides: Readonly<Record<string, GuideProgress>> },
  guide: string,
): GuideProgress {
  return ownValue(guides, guide) ?? UNTOUCHED;
}
