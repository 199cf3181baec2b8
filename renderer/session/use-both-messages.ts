import { useQuery } from "@tanstack/react-query";
import { LANGUAGES } from "../../core/catalogue/text.ts";
import type { Messages } from "../../core/i18n/translate.ts";
import { loadMessages } from "./load-messages.ts";

/** The messages of all languages, in the order of the language menu; undefined until they are read. */
export function useBothMessages(): readonly Messages[] | undefined {
  return useQuery({
    queryKey: ["messages", "both"],
    queryFn: () => Promise.all(LANGUAGES.map(loadMessages)),
    throwOnError: true,
  }).data;
}
