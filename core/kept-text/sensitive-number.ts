import { isCardNumber, startsWithCardNumber } from "./card-number.ts";
import { digitRuns, FEWEST, windowsOf, type DigitGroup, type Window } from "./digit-groups.ts";
import { countDigits, plainDigits } from "./plain-digits.ts";
import { isResidentId } from "./resident-id.ts";

export type SensitiveNumber = "card-number" | "resident-id";

/** Dates with the year first or last, four or two digits of it. */
const DATE =
  /(?<!\d|\d[-./])(?:(?:19|20)\d{2}([-./])(?:1[0-2]|0?[1-9])\1(?:3[01]|[12]\d|0?[1-9])|(?:3[01]|[12]\d|0?[1-9])([-./])(?:3[01]|[12]\d|0?[1-9])\2(?:20)?\d{2})(?!\d|[-./]\d)/gu;
/** A telephone number written with its country code has at most fifteen digits (E.164). */
const PHONE = /(?<!\d)\+\d(?:[ ()-]{0,2}\d){5,14}(?![ -]?\d)/gu;

/** What stands in place of a date or a telephone number, so that it is no part of a run of digits. */
const blank = (found: string) => "d".repeat(found.length);

/** The signs that are meant to part the groups of a number; all others part numbers as often. */
const PARTS_GROUPS = /^[-_.·•‐‑‒–—―−]*$/u;

/** How people group a card or identity number, beside fours and eights. */
const USUAL_SIZES = new Set(["4,6,5", "4,6,4", "6,10", "6,13", "6,8,4", "6,4,4,4", "6,12", "14,4"]);

/** Whether groups are as long as each other, the first or the last one perhaps shorter. */
function areEven(sizes: readonly number[]): boolean {
  const longest = Math.max(...sizes);
  const [first = 0] = sizes;
  return (
    sizes.slice(1, -1).every((size) => size === longest) && (first === longest || sizes.at(-1) === longest)
  );
}

function areUsual(sizes: readonly number[]): boolean {
  if (sizes.length === 1 || USUAL_SIZES.has(sizes.join(","))) return true;
  return (sizes[0] === 4 || sizes[0] === 8) && areEven(sizes);
}

/**
 * Whether groups may be one number, by how long they are and what is between them: as on a card with any signs, evenly
 * long ones with the same sign everywhere, and any others only with one that parts groups. Else every list of amounts
 * and times would have a card number in it. `surely` when they are written as nothing but a card number is.
 */
function mayBeOne(groups: readonly DigitGroup[]): { surely: boolean } | null {
  const sizes = groups.map(({ digits }) => digits.length);
  const [between, ...others] = groups.slice(1);
  const meant = groups.slice(1).every(({ gap }) => PARTS_GROUPS.test(gap));
  if (areUsual(sizes)) return { surely: meant && groups.every(({ newLine }) => !newLine) };
  const same = others.every(({ gap }) => gap === between?.gap);
  return same && (meant || areEven(sizes)) ? { surely: false } : null;
}

/** What some neighbouring groups are, read as one number. */
function kindOf(run: readonly DigitGroup[], { from, to, digits }: Window): SensitiveNumber | null {
  const number = digits.replace("X", "");
  const isId = isResidentId(digits);
  if (!isId && !isCardNumber(number, true)) return null;
  const one = mayBeOne(run.slice(from, to));
  if (one === null) return null;
  if (isId) return "resident-id";
  return isCardNumber(number, one.surely) ? "card-number" : null;
}

interface Found {
  kind: SensitiveNumber;
  /** The groups it is in: the first, and that after the last. */
  from: number;
  to: number;
}

/** The numbers in a run of digits, none of which overlap. */
function inRun(run: readonly DigitGroup[]): Found[] {
  const found: Found[] = run.flatMap(({ digits }, from) =>
    startsWithCardNumber(digits) ? [{ kind: "card-number" as const, from, to: from + 1 }] : [],
  );
  let end = 0;
  for (const window of windowsOf(run)) {
    if (window.from < end) continue;
    const kind = kindOf(run, window);
    if (kind === null) continue;
    found.push({ kind, from: window.from, to: window.to });
    end = window.to;
  }
  return found.sort((a, b) => a.from - b.from);
}

/** A date or a code has at most so many digits. */
const BESIDE = 4;

/** The number with what stands beside it on its line: the date and the code of the card. */
function withNeighbours(run: readonly DigitGroup[], { from, to }: Found): [from: number, to: number] {
  let [first, end] = [from, to];
  const isBeside = (group: DigitGroup | undefined) => group !== undefined && group.digits.length <= BESIDE;
  while (isBeside(run[first - 1]) && !(run[first]?.newLine ?? true)) first -= 1;
  while (isBeside(run[end]) && !(run[end]?.newLine ?? true)) end += 1;
  return [first, end];
}

interface Place {
  kind: SensitiveNumber;
  from: number;
  to: number;
}

/** Where such numbers stand in a text, in order; with `whole`, the runs of digits that they are in. */
function placesIn(text: string, whole: boolean): Place[] {
  if (countDigits(text) < FEWEST) return [];
  const { plain, at, system } = plainDigits(text);
  const blanked = plain.replace(DATE, blank).replace(PHONE, blank);
  return digitRuns({ plain: blanked, at, system }).flatMap((run) =>
    inRun(run).map((found): Place => {
      const [first, end] = whole ? [0, run.length] : withNeighbours(run, found);
      return {
        kind: found.kind,
        from: at[run[first]?.from ?? 0] ?? 0,
        to: at[run[end - 1]?.to ?? 0] ?? 0,
      };
    }),
  );
}

function cut(text: string, places: readonly Place[]): string {
  let left = "";
  let from = 0;
  for (const place of places) {
    left += text.slice(from, Math.max(from, place.from));
    from = Math.max(from, place.to);
  }
  return left + text.slice(from);
}

/**
 * Finds a number that must never be kept: a full payment card number or a resident identity number, in groups with any
 * signs between them, over several lines, with invisible characters inside, in the digits of any script, or beside its
 * expiry date. A mistyped card number counts: it is nearly a card number. Dates, telephone numbers with a country code,
 * and numbers that no card begins with do not. What it cannot see: digits in words, with letters between them, or
 * spread over several fields. Its time grows as the text does.
 */
export function findSensitiveNumber(text: string): SensitiveNumber | null {
  return placesIn(text, false)[0]?.kind ?? null;
}

/**
 * The text without such numbers, and the kind of the first one; null when there was none. What stands beside a card
 * number on its line goes too, since it is its date or code; all other words stay.
 */
export function withoutSensitiveNumbers(text: string): { text: string; found: SensitiveNumber | null } {
  let left = text;
  let found: SensitiveNumber | null = null;
  let places = placesIn(left, false);
  while (places.length > 0) {
    found ??= places[0]?.kind ?? null;
    left = cut(left, places);
    // What is left of two sides of a number may be one again: from now on the whole run goes.
    places = placesIn(left, true);
  }
  return { text: left, found };
}
