import type { Language } from "../catalogue/text.ts";
import { en } from "./messages/en.ts";
import { zh } from "./messages/zh-CN.ts";
import { createTranslate, type Messages, type Translate } from "./translate.ts";

/** All messages: for the side that is not drawn, where another language may come at any time. */
export const MESSAGES: Readonly<Record<Language, Messages>> = {
  en: { language: "en", texts: en },
  "zh-CN": { language: "zh-CN", texts: zh },
};

/** The messages of either language. */
export const translateIn = (language: Language): Translate => createTranslate(MESSAGES[language]);
