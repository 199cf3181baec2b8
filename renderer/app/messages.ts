import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { Language } from "../../core/catalogue/text.ts";
import type { Messages } from "../../core/i18n/translate.ts";
import { loadMessages } from "../session/load-messages.ts";

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
