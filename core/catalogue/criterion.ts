import { z } from "../zod.ts";

/**
 * What options are weighed by, wherever they are asked for. Of an amount of money or time less is better, of a level more.
 * `setup` is how many days one waits for it and how many minutes it takes to get going; `offline` that it works without
 * network or charge; `resilience` what is left when one thing goes; `eligibility` whether this person can have it.
 */
export const CRITERIA = {
  cost: { direction: "less", unit: "money" },
  setup: { direction: "less", unit: "time" },
  coverage: { direction: "more", unit: "level" },
  offline: { direction: "more", unit: "level" },
  resilience: { direction: "more", unit: "level" },
  safety: { direction: "more", unit: "level" },
  eligibility: { direction: "more", unit: "level" },
  language: { direction: "more", unit: "level" },
} as const;
export type CriterionKind = keyof typeof CRITERIA;
export const CRITERION_KINDS = Object.keys(CRITERIA) as CriterionKind[];
export const criterionKindSchema = z.enum(CRITERION_KINDS);
