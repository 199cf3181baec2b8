/** A text with every digit as one of 0 to 9, and where each of its characters stood. */
export interface PlainText {
  /** Without invisible characters and marks; one UTF-16 unit for each entry of the lists. */
  plain: string;
  /** The offset in the text as given, and one entry more for its end. */
  at: number[];
  /** For a digit the system of signs it was written in, else 0: neighbours of two systems are two numbers. */
  system: number[];
}

/** What is not seen, or stands over another sign: zero-width characters, soft hyphens, variation selectors, accents. */
const UNSEEN = /[\p{Cf}\p{M}\p{DI}]/u;
const DIGIT = /\p{Nd}/u;
const HAN_DIGITS = ["〇一二三四五六七八九", "零壹贰叁肆伍陆柒捌玖", "零壹貳參肆伍陸柒捌玖"];
const HAN_VALUES = new Map(
  HAN_DIGITS.flatMap((row) => Array.from(row, (sign, value) => [sign, value] as const)),
);
const HAN = -1;
/** Circled, raised and the like: not decimal digits of any script, but digits when written plainly. */
const DECORATED = -2;

/** The zero of a decimal digit's script. Unicode keeps the ten together and in order, some scripts side by side. */
function zeroOf(code: number): number {
  let first = code;
  while (DIGIT.test(String.fromCodePoint(first - 1))) first -= 1;
  return code - ((code - first) % 10);
}

/** One character as plain ones, each with its system of digits. */
function plainly(character: string): [string, number][] {
  const han = HAN_VALUES.get(character);
  if (han !== undefined) return [[String(han), HAN]];
  if (DIGIT.test(character)) {
    const code = character.codePointAt(0) ?? 0;
    const zero = zeroOf(code);
    return [[String(code - zero), zero]];
  }
  return Array.from(character.normalize("NFKC")).flatMap((part): [string, number][] => {
    if (/[0-9]/.test(part)) return [[part, DECORATED]];
    // Half a pair stands for any sign that is no digit and no letter: only how long it is must stay small.
    return [[part.length === 1 ? part : /\p{L}/u.test(part) ? "a" : "·", 0]];
  });
}

const ANY_DIGIT = new RegExp(`[\\p{Nd}\\p{No}${HAN_DIGITS.join("")}]`, "gu");

/** At most how many digits a text can have, without a closer look. */
export function countDigits(text: string): number {
  let count = 0;
  for (const [sign] of text.matchAll(ANY_DIGIT)) count += sign.normalize("NFKC").length;
  return count;
}

/**
 * Writes a text so that digits can be looked for in it: those of every script and the Han signs for 0 to 9 become ASCII
 * digits, full-width signs plain ones, and what is not seen is left out. Linear in the text.
 */
export function plainDigits(text: string): PlainText {
  let plain = "";
  const at: number[] = [];
  const system: number[] = [];
  let offset = 0;
  for (const character of text) {
    const ascii = character < "\u0080";
    if (ascii) {
      plain += character;
      at.push(offset);
      system.push(character >= "0" && character <= "9" ? 48 : 0);
    } else if (!UNSEEN.test(character)) {
      for (const [sign, of] of plainly(character)) {
        plain += sign;
        at.push(offset);
        system.push(of);
      }
    }
    offset += character.length;
  }
  at.push(offset);
  return { plain, at, system };
}
