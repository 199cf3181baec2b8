import type { z } from "../zod.ts";
import { findSensitiveNumber } from "./sensitive-number.ts";

/** The longest text there may be anywhere, in UTF-16 code units; most fields take less. */
export const LONGEST_TEXT = 2000;

type Path = (string | number)[];

/** A text in a value and where it stands; the name of a field counts, since records are kept by names. */
export interface PlacedText {
  text: string;
  path: Path;
}

/** Every text in a value, wherever it stands, in order. The value is as deep as JSON that was let in. */
export function* textsIn(value: unknown, path: Path = []): Generator<PlacedText> {
  if (typeof value === "string") yield { text: value, path };
  if (typeof value !== "object" || value === null) return;
  const isList = Array.isArray(value);
  for (const [key, part] of Object.entries(value)) {
    const at = [...path, isList ? Number(key) : key];
    if (!isList) yield { text: key, path: at };
    yield* textsIn(part, at);
  }
}

/** Ids of a person's own records: some are all digits, and none is a number of anything. */
const OWN_ID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;

/** Why a text is not taken in, or null. The length first: what is refused for it is not looked at any further. */
export function textProblem(text: string): "too-long" | "card-number" | "resident-id" | null {
  if (text.length > LONGEST_TEXT) return "too-long";
  return findSensitiveNumber(text.replaceAll(OWN_ID, "id"));
}

/**
 * What comes from outside, by a schema that leaves content alone: every text in it, whatever its field, is refused when
 * it is too long or holds a full card or identity number. What is stored already is read without this: a text that was
 * taken in once must never be why a profile does not open.
 */
export function incoming<T extends z.ZodType>(schema: T): T {
  return schema.superRefine((value, context) => {
    for (const { text, path } of textsIn(value)) {
      const problem = textProblem(text);
      if (problem !== null) context.addIssue({ code: "custom", message: `text.${problem}`, path });
    }
  });
}
