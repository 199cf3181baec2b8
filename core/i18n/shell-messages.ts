import type { Language } from "../catalogue/text.ts";
import en from "./messages/en/shell.json" with { type: "json" };
import zh from "./messages/zh-CN/shell.json" with { type: "json" };
import { createTranslate, type TranslateOnly } from "./translate.ts";

const TEXTS = { en, "zh-CN": zh };

/** Says what is said outside the page: in menus, dialogs and the terminal. */
export type TranslateShell = TranslateOnly<keyof typeof en>;

/** The few messages that a shell needs, in either language: the page’s would take longer to read than to start. */
export const shellIn = (language: Language): TranslateShell =>
  createTranslate({ language, texts: TEXTS[language] });
