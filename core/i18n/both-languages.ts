import type { Language } from "../catalogue/text.ts";
import en from "./en.json" with { type: "json" };
import shellEn from "./shell.en.json" with { type: "json" };
import shellZh from "./shell.zh-CN.json" with { type: "json" };
import { createTranslate, type Messages, type Translate } from "./translate.ts";
import zh from "./zh-CN.json" with { type: "json" };

/** All messages, the page’s and the shells’: for the side that is not drawn, where another language may come at any time. */
export const MESSAGES: Readonly<Record<Language, Messages>> = {
  en: { language: "en", texts: { ...en, ...shellEn } },
  "zh-CN": { language: "zh-CN", texts: { ...zh, ...shellZh } },
};

/** The messages of either language. */
export const translateIn = (language: Language): Translate => createTranslate(MESSAGES[language]);
