import type { OptionValue } from "../catalogue/topic.ts";

/** Words and evidence that the ranking does not look at. */
export const text = { en: "x", "zh-CN": "某" };
export const evidence = [{ source: "s", asOf: null, confidence: "low" as const }];
export const level = (l: "supported" | "partial" | "unsupported"): OptionValue => ({
  level: l,
  text,
  evidence,
});
export const cost = (minor: number, currency = "USD"): OptionValue => ({
  cost: { minor, currency },
  text,
  evidence,
});
