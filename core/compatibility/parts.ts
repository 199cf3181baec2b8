import type { CalendarDate } from "../calendar-date.ts";
import { CONFIDENCES } from "../catalogue/confidence.ts";
import { worstFreshness } from "../catalogue/freshness.ts";
import type { LocalText } from "../catalogue/text.ts";
import type { Pair } from "../catalogue/statement.ts";
import type { Verdict } from "./answer.ts";

/** What is known of one part of a place: a city, one line. */
export interface Part {
  name: LocalText;
  verdict: Verdict;
}

/** What is said of a part, with its name before it. */
function inPart({ name, verdict: { note } }: Part): LocalText[] {
  if (note === null) return [];
  return [{ en: `${name.en}: ${note.en}`, "zh-CN": `${name["zh-CN"]}：${note["zh-CN"]}` }];
}

function joined(names: readonly LocalText[]): LocalText {
  return {
    en: names.map((name) => name.en).join(", "),
    "zh-CN": names.map((name) => name["zh-CN"]).join("、"),
  };
}

/**
 * The answers for single parts as one for the whole: the same for all, or partial where they differ, since it then
 * depends on where one is. Parts of which nothing is known say nothing as long as another part does.
 * @returns null when nothing is known of any part
 */
export function partsAsOne(all: readonly Part[], asked: Pair, today: CalendarDate): Verdict | null {
  const known = all.filter(({ verdict }) => verdict.level !== "unknown");
  const parts = known.length > 0 ? known : all;
  const [first] = parts;
  if (first === undefined) return null;
  const verdicts = parts.map(({ verdict }) => verdict);
  const names = parts.map(({ name }) => name);
  const same = new Set(verdicts.map(({ level }) => level)).size === 1;
  const evidence = verdicts.flatMap((v) => v.evidence);
  return {
    ...first.verdict,
    level: same ? first.verdict.level : "partial",
    short: joined(names),
    note: inPart(first)[0] ?? null,
    conditions: [...parts.slice(1).flatMap(inPart), ...verdicts.flatMap((v) => v.conditions)],
    evidence,
    // As sure as the part that is least sure: the sum rests on all of them.
    confidence: CONFIDENCES.findLast((c) => verdicts.some(({ confidence }) => confidence === c)) ?? null,
    freshness: worstFreshness(evidence, today),
    steps: [...first.verdict.steps, { kind: "parts", names }],
    asked,
  };
}
