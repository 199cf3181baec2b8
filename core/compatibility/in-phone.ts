import type { Phone } from "../catalogue/phone.ts";
import type { LocalText } from "../catalogue/text.ts";
import type { Verdict } from "./answer.ts";

/** What is known of an eSIM in one phone: what its owner noted, else what the catalogue says. */
export interface InPhone {
  phone: Phone | undefined;
  esim: boolean | null;
  verdict: Verdict;
}

const NOTED: LocalText = {
  en: "You noted that your phone takes no eSIM.",
  "zh-CN": "你记的是手机不支持eSIM。",
};

const RANK = ["unsupported", "partial", "unknown", "supported"] as const;

function levelIn({ esim, verdict }: InPhone): Verdict["level"] {
  if (esim === false) return "unsupported";
  // The owner knows better than a record on phones of its kind, but not that it works in every place.
  return esim === true && verdict.level === "unsupported" ? "unknown" : verdict.level;
}

/**
 * The answer for an eSIM at a place, as far as the phones allow it: the best of them counts. One that nobody knows
 * anything of says nothing; without a phone the answer stays.
 */
export function limitedByPhone(found: Verdict, inPhones: readonly InPhone[]): Verdict {
  const [best] = inPhones.toSorted((a, b) => RANK.indexOf(levelIn(b)) - RANK.indexOf(levelIn(a)));
  if (best === undefined || found.level === "unsupported") return found;
  const level = levelIn(best);
  if (level === "supported" || level === "unknown") return found;
  const { phone, esim, verdict } = best;
  const steps = [
    ...found.steps,
    ...(phone === undefined ? [] : [{ kind: "phone" as const, name: phone.name }]),
  ];
  if (level === "partial")
    return {
      ...found,
      level: found.level === "unknown" ? "unknown" : "partial",
      short: found.level === "supported" ? verdict.short : found.short,
      conditions: [
        ...(verdict.note === null ? [] : [verdict.note]),
        ...verdict.conditions,
        ...found.conditions,
      ],
      evidence: [...found.evidence, ...verdict.evidence],
      steps,
    };
  const noted = esim === false && verdict.level !== "unsupported";
  return {
    ...(noted ? { ...found, short: null, note: NOTED, evidence: [], confidence: null } : verdict),
    level: "unsupported",
    steps,
    asked: null,
  };
}
