import type { Language } from "../core/catalogue/text.ts";
import { languageOf } from "../host/system-language.ts";

/**
 * The language of a terminal, as programs there choose it: LC_ALL, else LC_MESSAGES, else LANG, else the system's, which
 * takes a while to tell and is asked for only then.
 */
export function terminalLanguage(
  env: NodeJS.ProcessEnv = process.env,
  system: () => string = () => Intl.DateTimeFormat().resolvedOptions().locale,
): Language {
  const set = [env["LC_ALL"], env["LC_MESSAGES"], env["LANG"]].find((tag) => tag !== undefined && tag !== "");
  return languageOf([set ?? system()]);
}

/** A failure that ends the program with one sentence for the person and exit code 1. */
export class Complaint extends Error {}
