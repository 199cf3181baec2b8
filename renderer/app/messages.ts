import { keepPreviousData, useQuery } from "@tanstack/react-query";
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

/**
 * The messages of a language once they are there; those of the language before stay meanwhile. While it is not known
 * which language it will be, the likeliest is read ahead.
 */
export function useMessages(language: Language | null, likely: Language): Messages | undefined {
  const of = (one: Language) => ({ queryKey: ["messages", one], queryFn: () => loadMessages(one) });
  useQuery({ ...of(likely), enabled: language === null });
  const { data } = useQuery({
    ...of(language ?? likely),
    enabled: language !== null,
    placeholderData: keepPreviousData,
    throwOnError: true,
  });
  return language === null ? undefined : data;
}
