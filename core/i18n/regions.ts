import type { Language } from "../catalogue/text.ts";

/** Codes that stand for no single place: unions, currencies, tests, parts of other regions. */
const NO_PLACE = /^(?:X[A-JL-Z]|Q[M-Z]|AA|ZZ|EU|EZ|UN|AC|CP|CQ|DG|EA|IC|TA)$/;

const LETTERS = Array.from("ABCDEFGHIJKLMNOPQRSTUVWXYZ");

/** Whether a code (ISO 3166-1 alpha-2) is one in use: one that was given up stands for another, or for nothing. */
function inUse(code: string): boolean {
  return !NO_PLACE.test(code) && new Intl.Locale(`und-${code}`).region === code;
}

/** A region of the world. */
export interface Region {
  code: string;
  name: string;
}

/** Every region by its name in a language, in the order of the names. */
export function regionsIn(language: Language): Region[] {
  const names = new Intl.DisplayNames(language, { type: "region", fallback: "none" });
  return LETTERS.flatMap((a) => LETTERS.map((b) => `${a}${b}`))
    .filter(inUse)
    .flatMap((code) => {
      const name = names.of(code);
      return name === undefined ? [] : [{ code, name }];
    })
    .toSorted((a, b) => a.name.localeCompare(b.name, language));
}

/** The name of a region in a language; the code itself where there is none. */
export function regionName(language: Language, code: string): string {
  return new Intl.DisplayNames(language, { type: "region", fallback: "code" }).of(code) ?? code;
}
