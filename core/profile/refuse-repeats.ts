import type { z } from "../zod.ts";

/** Refuses a list that has the same value twice, at the second. */
export function refuseRepeats(values: readonly string[], context: z.RefinementCtx): void {
  for (const [i, value] of values.entries())
    if (values.indexOf(value) < i)
      context.addIssue({ code: "custom", message: "reference.repeated", path: [i] });
}
