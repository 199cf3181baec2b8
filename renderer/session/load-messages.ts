import type { Language } from "../../core/catalogue/text.ts";
import type { Messages } from "../../core/i18n/translate.ts";

/** Each language is a file of its own when built, so that only the one that is spoken is read. */
const TEXTS = {
  en: async () => (await import("../../core/i18n/messages/en.ts")).en,
  "zh-CN": async () => (await import("../../core/i18n/messages/zh-CN.ts")).zh,
} as const satisfies Record<Language, () => Promise<Messages["texts"]>>;

/** All that can be said in a language. Read once; @throws TypeError when a file of the app is missing. */
export async function loadMessages(language: Language): Promise<Messages> {
  return { language, texts: await TEXTS[language]() };
}
