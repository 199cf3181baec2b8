import type { TranslateCode } from "../../../core/i18n/translate.ts";

/** The sentence of a question about a fact, by its id. */
export const sayQuestion = (sayCode: TranslateCode, id: string): string =>
  sayCode(`fix.ask.${id}`, {}, "fix.ask");
