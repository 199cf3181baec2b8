import { parsePredicate } from "./parse-predicate.ts";
import type { Predicate } from "./predicate.ts";

const parsed = new Map<string, Predicate>();

/**
 * A condition of the catalogue, read once however often it is asked.
 * @throws when the text is no condition: the catalogue's are checked when it is built
 */
export function parsedOnce(text: string): Predicate {
  const known = parsed.get(text);
  if (known !== undefined) return known;
  const read = parsePredicate(text);
  if (!read.ok) throw new Error(`"${text}" is no condition: ${read.what}, at ${read.at}`);
  parsed.set(text, read.predicate);
  return read.predicate;
}
