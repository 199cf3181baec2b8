import { withoutSensitiveNumbers, type SensitiveNumber } from "../kept-text/sensitive-number.ts";

/** As much of a screen's text as is looked at. */
export const LONGEST_PASTE = 300;

/** What was pasted, as it is used: without numbers that may not be kept, and no longer than is looked at. */
export interface PastedText {
  text: string;
  cut: boolean;
  removed: SensitiveNumber | null;
}

/** How much of a paste is searched for numbers: a number that begins in what is used may end after it. */
const LOOKED_AT = 2 * LONGEST_PASTE;

/** Takes in what was pasted: in one line, since a screen's text is one sentence. */
export function pastedText(pasted: string): PastedText {
  const start = pasted
    .slice(0, LOOKED_AT * 4)
    .replaceAll(/\s+/gu, " ")
    .trimStart()
    .slice(0, LOOKED_AT);
  const { text, found } = withoutSensitiveNumbers(start);
  const cut = pasted.trim().length > LONGEST_PASTE;
  return { text: text.slice(0, LONGEST_PASTE).trimEnd(), cut, removed: found };
}
