import { z } from "../zod.ts";

/**
 * Text a person types. It is trimmed, and refused (never cut) when it is too long; what else it may not hold is looked
 * at where it comes in (`incoming`). The message is an error code that the screens have a sentence for.
 */
export function freeText(maxLength: number) {
  return z.string().trim().max(maxLength, "text.too-long");
}

/** As {@link freeText}, but must not be empty. */
export function requiredText(maxLength: number) {
  return freeText(maxLength).refine((text) => text.length > 0, { message: "text.empty" });
}
