import type { PlainText } from "./plain-digits.ts";

/** Digits that stand together; an `X` may follow them, as the check character of an identity number. */
export interface DigitGroup {
  digits: string;
  /** Where it stands in the plain text. */
  from: number;
  to: number;
  /** The signs between the group before and this one, spaces left out; "" when there were none, or for the first. */
  gap: string;
  /** Whether a line ends between the two. */
  newLine: boolean;
}

/** What ends a run of digits, being no sign between two groups: letters, other numbers, money, shares. */
const ENDS_RUN = /[\p{L}\p{N}\p{Sc}%‰]/u;
const SPACE = /[\s\p{Z}\p{Cc}]/u;
/** More signs than anybody puts between two groups of one number. */
const LONGEST_GAP = 4;

const isDigit = (character: string | undefined) =>
  character !== undefined && character >= "0" && character <= "9";

/** The signs between two groups, or null when they do not belong to one number. */
function gapBetween(text: string, from: number, to: number): Pick<DigitGroup, "gap" | "newLine"> | null {
  let gap = "";
  let newLine = false;
  for (let i = from; i < to; i += 1) {
    const sign = text[i] ?? "";
    if (ENDS_RUN.test(sign)) return null;
    if (sign === "\n" || sign === "\r") newLine = true;
    if (!SPACE.test(sign)) gap += sign;
    if (gap.length > LONGEST_GAP) return null;
  }
  return { gap, newLine };
}

/** The end of the digits that begin at `from`, all of one system. */
function endOfDigits({ plain, system }: PlainText, from: number): number {
  let to = from + 1;
  while (isDigit(plain[to]) && system[to] === system[from]) to += 1;
  return to;
}

const CHECK_LETTER = /[^\p{L}\p{N}]{0,2}[Xx](?![\p{L}\p{N}])/uy;

/** Where the letter that ends an identity number ends, if it follows. */
function endOfCheckLetter(plain: string, from: number): number | null {
  CHECK_LETTER.lastIndex = from;
  return CHECK_LETTER.test(plain) ? CHECK_LETTER.lastIndex : null;
}

/** The digits of a text, group by group, in runs that may each be read as one number. Linear in the text. */
export function digitRuns(text: PlainText): DigitGroup[][] {
  const { plain } = text;
  const runs: DigitGroup[][] = [];
  let end = 0;
  let closed = true;
  for (let from = 0; from < plain.length; from += 1) {
    if (!isDigit(plain[from])) continue;
    const gap = closed ? null : gapBetween(plain, end, from);
    end = endOfDigits(text, from);
    const letterEnd = endOfCheckLetter(plain, end);
    closed = letterEnd !== null;
    const digits = plain.slice(from, end) + (closed ? "X" : "");
    end = letterEnd ?? end;
    const group = { digits, from, to: end, ...(gap ?? { gap: "", newLine: false }) };
    const run = gap === null ? undefined : runs.at(-1);
    if (run === undefined) runs.push([group]);
    else run.push(group);
    from = end - 1;
  }
  return runs;
}

/** The fewest and most digits of a number that is looked for. */
export const FEWEST = 13;
const MOST = 19;

/** Neighbouring groups of a run, by the index of the first and that after the last, and their digits in one. */
export interface Window {
  from: number;
  to: number;
  digits: string;
}

/**
 * Neighbouring groups that together have as many digits as a number that is looked for. As none is longer than nineteen
 * digits, there are at most seven for each group, however long the run is.
 */
export function* windowsOf(run: readonly DigitGroup[]): Generator<Window> {
  for (let from = 0; from < run.length; from += 1) {
    let digits = "";
    for (let to = from; to < run.length; to += 1) {
      digits += run[to]?.digits ?? "";
      if (digits.length > MOST) break;
      if (digits.length >= FEWEST) yield { from, to: to + 1, digits };
    }
  }
}
