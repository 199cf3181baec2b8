import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { Language } from "../../core/catalogue/text.ts";
import type { Messages } from "../../core/i18n/translate.ts";

/** Each language is files of its own, so that only the one that is spoken is read. */
const FILES = {
  en: () => Promise.all([import("../../core/i18n/en.json"), import("../../core/i18n/shell.en.json")]),
  "zh-CN": () =>
    Promise.all([import("../../core/i18n/zh-CN.json"), import("../../core/i18n/shell.zh-CN.json")]),
} as const satisfies Record<Language, () => Promise<{ default: Record<string, string> }[]>>;

/** All that the page can say in a language. Read once; @throws TypeError when a file of the app is missing. */
export async function loadMessages(language: Language): Promise<Messages> {
  const files = await FILES[language]();
  return { language, texts: Object.assign({}, ...files.map((file) => file.default)) };
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
