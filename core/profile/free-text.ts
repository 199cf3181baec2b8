import { z } from "../zod.ts";
import { findSensitiveNumber } from "./sensitive-number.ts";

/**
 * Text a person types. It is trimmed, and refused (never cut) when it is too long or holds a full card number or
 * an identity number. The issue's message is an error code that the screens have a sentence for.
 */
export function freeText(maxLength: number) {
  return z
    .string()
    .trim()
    .max(maxLength, "text.too-long")
    .superRefine((text, context) => {
      const found = findSensitiveNumber(text);
      if (found !== null) context.addIssue({ code: "custom", message: `text.${found}` });
    });
}

/** As {@link freeText}, but must not be empty. */
export function requiredText(maxLength: number) {
  return freeText(maxLength).refine((text) => text.length > 0, { message: "text.empty" });
}
