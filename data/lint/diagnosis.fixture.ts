import { bareCause } from "../../core/diagnosis/cause.fixture.ts";

const words = { en: "Words", "zh-CN": "文字" };
const evidence = [{ source: "guide", asOf: "2025-03", confidence: "high" as const }];

/** A cause, a symptom and a guide with nothing wrong in them; they name only each other and what the sound data have. */
export const CAUSE = bareCause("worn", {
  symptoms: ["stuck"],
  name: words,
  text: words,
  likelihood: { class: "rare", basis: "sourced", evidence },
  out: "card is-not red-card",
  tell: words,
  ask: { question: words, yes: words },
  check: { minutes: 1, by: "look" },
  retry: "now",
  repair: { minutes: 1, effort: "tap" },
  evidence,
});

export const SYMPTOM = {
  id: "stuck",
  order: 1,
  name: words,
  about: words,
  words: [{ text: "It is stuck", language: "en" }],
  when: "place is island",
};

export const STEP = { id: "look", text: words, minutes: 1, evidence };

export const GUIDE = {
  id: "mend",
  kind: "use",
  name: words,
  about: words,
  concerns: [],
  who: { text: words, when: null },
  minutes: 1,
  atHand: [words],
  steps: [STEP],
  worked: words,
  variants: [],
  tips: [],
  evidence,
};
