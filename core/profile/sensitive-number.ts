export type SensitiveNumber = "card-number" | "resident-id";

/** Digit groups with what people put between them; the last may be the check letter of an identity number. */
const RUN = /\d+(?:[ \t_\-‐‑–.·]{1,3}\d+)*[Xx]?/gu;
const DATE = /(?<!\d)(?:19|20)\d{2}([-./])(?:0[1-9]|1[0-2])\1(?:0[1-9]|[12]\d|3[01])(?!\d)/gu;
/** A date written without anything in between. */
const COMPACT_DATE = /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/u;
/** A telephone number written with its country code has at most fifteen digits (E.164). */
const PHONE = /\+\d(?:[ ()-]{0,2}\d){5,14}(?![ -]?\d)/gu;

/** The Luhn check digit of payment cards (ISO/IEC 7812-1). */
function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i += 1) {
    const digit = Number(digits[digits.length - 1 - i]);
    const doubled = i % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

const ID_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const ID_CHECKS = "10X98765432";

/** The check character of a mainland resident identity number (GB 11643-1999). */
function isResidentId(text: string): boolean {
  if (!/^\d{17}[\dX]$/.test(text)) return false;
  const sum = ID_WEIGHTS.reduce((total, weight, i) => total + weight * Number(text[i]), 0);
  return ID_CHECKS[sum % 11] === text[17];
}

/** What some neighbouring groups are, read as one number. Sixteen or nineteen digits count even when mistyped. */
function classify(groups: readonly string[]): SensitiveNumber | null {
  const compact = groups.join("").toUpperCase();
  if (isResidentId(compact)) return "resident-id";
  if (groups.every((group) => COMPACT_DATE.test(group))) return null;
  const digits = compact.replace("X", "");
  if (digits.length === 16 || digits.length === 19) return "card-number";
  return digits.length >= 13 && digits.length <= 19 && passesLuhn(digits) ? "card-number" : null;
}

/** A card number with more digits run into its end, as when the expiry date follows without a gap. */
function startsWithCard(group: string): boolean {
  return group.length > 19 && [15, 16, 19].some((length) => passesLuhn(group.slice(0, length)));
}

function kindOfRun(run: string): SensitiveNumber | null {
  const groups = run.match(/\d+[Xx]?/g) ?? [];
  if (groups.some(startsWithCard)) return "card-number";
  for (let from = 0; from < groups.length; from += 1) {
    for (let to = from + 1; to <= groups.length; to += 1) {
      const found = classify(groups.slice(from, to));
      if (found !== null) return found;
    }
  }
  return null;
}

/** As NFKC writes it, but each character in its own place: full-width digits become digits, nothing moves. */
function inPlace(text: string): string {
  return Array.from(text, (character) => {
    const plain = character.normalize("NFKC");
    return plain.length === character.length ? plain : character;
  }).join("");
}

/** What stands in place of a date or a telephone number, so that it is no part of a run of digits. */
const blank = (found: string) => "/".repeat(found.length);

/** The first run of digits with such a number in it: which kind, and where it stands in the text. */
function firstRun(text: string): { kind: SensitiveNumber; from: number; to: number } | null {
  const plain = inPlace(text).replace(DATE, blank).replace(PHONE, blank);
  for (const { 0: run, index } of plain.matchAll(RUN)) {
    const kind = kindOfRun(run);
    if (kind !== null) return { kind, from: index, to: index + run.length };
  }
  return null;
}

/**
 * Finds a number that must never be kept: a full payment card number or a resident identity number, also when it is
 * written in groups, with full-width digits, or beside other digits such as its expiry date. A mistyped card number
 * counts: it is nearly a card number. Dates and telephone numbers with a country code do not.
 */
export function findSensitiveNumber(text: string): SensitiveNumber | null {
  return firstRun(text)?.kind ?? null;
}

/**
 * The text without such numbers, and the kind of the first one; null when there was none. The whole run of digits goes,
 * since what stands beside a card number is its date or code; all other words stay.
 */
export function withoutSensitiveNumbers(text: string): { text: string; found: SensitiveNumber | null } {
  const first = firstRun(text);
  let [left, run] = [text, first];
  while (run !== null) {
    left = left.slice(0, run.from) + left.slice(run.to);
    run = firstRun(left);
  }
  return { text: left, found: first?.kind ?? null };
}
