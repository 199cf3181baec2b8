import { incoming } from "../../core/kept-text/incoming-text.ts";
import { z } from "../../core/zod.ts";

interface Typed {
  /** What the record holds for a text; the text itself without. */
  read?: (text: string) => unknown;
  /** The code for a field that may not be empty. */
  empty?: string | undefined;
  /** A text that may stay as it is, whatever the schema says of it. */
  before?: string | undefined;
}

/**
 * A field as it is typed, held to the schema of what the record holds: so lengths, patterns and codes are said once; and
 * to what no text from outside may hold (`incoming`), so that the gate refuses nothing the form let through. The text
 * stays as it was typed; what the record holds is read from it when all of the form is right.
 */
export function asTyped(schema: z.ZodType, { read = (text) => text, empty, before }: Typed = {}) {
  const typed = incoming(schema);
  return z.string().check(({ value, issues }) => {
    if (before !== undefined && value.trim() === before.trim()) return;
    if (value.trim() === "" && empty !== undefined) {
      issues.push({ code: "custom", message: empty, input: value, continue: true });
      return;
    }
    for (const issue of typed.safeParse(read(value)).error?.issues ?? []) {
      issues.push({ ...issue, input: value, path: [], continue: true } as z.core.$ZodRawIssue);
    }
  });
}

/** Nothing typed is no value. */
export const orNull = (text: string): string | null => (text.trim() === "" ? null : text.trim());
