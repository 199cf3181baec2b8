import type { Language } from "../catalogue/text.ts";

/** The languages a person is offered to choose from (ISO 639): those spoken where the catalogue’s places are. */
export const SPOKEN = [
  "zh",
  "yue",
  "en",
  "es",
  "pt",
  "fr",
  "de",
  "ja",
  "ko",
  "th",
  "vi",
  "ru",
  "ar",
] as const;

/** The name of a language in another; the code itself where there is none. */
export function languageName(language: Language, code: string): string {
  return new Intl.DisplayNames(language, { type: "language", fallback: "code" }).of(code) ?? code;
}
