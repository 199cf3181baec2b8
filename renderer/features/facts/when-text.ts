import type { VariantWhen } from "../../../core/catalogue/statement.ts";
import { useWords } from "../../session/language.tsx";

/** For whom or where a variant holds, in a few words. */
export function useWhenText(): (when: VariantWhen) => string {
  const { t, language } = useWords();
  const either = language === "en" ? " or " : "或";
  const both = language === "en" ? ", " : "，";
  return ({ person, place, documents, phones }) =>
    [
      person === undefined ? undefined : t(`facts.when.${person}`),
      place === undefined ? undefined : t(`facts.when.${place}`),
      documents?.map((document) => t(`facts.when.doc.${document}`)).join(either),
      phones?.map((phone) => t(`facts.when.phone.${phone}`)).join(either),
    ]
      .filter((part) => part !== undefined)
      .join(both);
}
