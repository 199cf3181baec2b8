import type { Guide } from "../catalogue/guide.ts";

const text = (word: string) => ({ en: word, "zh-CN": word });
const evidence = [{ source: "s", asOf: null, confidence: "low" as const }];

/** A guide with these steps, a minute each, for anybody. */
export function anyGuide(id: string, steps: readonly string[], more: Partial<Guide> = {}): Guide {
  return {
    id,
    kind: "open",
    name: text(id),
    about: text("about"),
    concerns: [],
    who: { text: text("Anybody"), when: null },
    minutes: steps.length,
    atHand: [text("Phone")],
    steps: steps.map((step) => ({ id: step, text: text(step), minutes: 1, evidence })),
    worked: text("It works."),
    variants: [],
    tips: [],
    evidence,
    ...more,
  };
}
