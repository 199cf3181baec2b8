import type { ThingKind } from "../../../core/catalogue/lookup.ts";
import { sourceDate } from "../../../core/i18n/dates.ts";
import { regionName } from "../../../core/i18n/regions.ts";
import { detailPath, type DetailField } from "../../../core/diagnosis/asked-details.ts";
import { parsePastMonth } from "../../../core/profile/parse-expiry.ts";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import { isMonth } from "./details-draft.ts";

/** Fields whose words say by themselves what they are about; of these two words they do not. */
const SPEAKING: readonly DetailField[] = ["status", "class", "state", "identity"];
const SILENT = ["normal", "active"];

interface DetailWords {
  /** What a field is called. */
  name: (kind: ThingKind, field: DetailField) => string;
  /** What stands in a field; "" for nothing. */
  value: (kind: ThingKind, field: DetailField, draft: string) => string;
  /** What is known in a field, in as few words as one understands. */
  known: (kind: ThingKind, field: DetailField, draft: string) => string;
}

/** What is known of a thing, in the words in which causes and plans say it. */
export function useDetailWords(): DetailWords {
  const { t, sayCode, language } = useWords();
  const { today } = useData();

  const name: DetailWords["name"] = (kind, field) => {
    const path = detailPath(kind, field);
    return t(path === "wallet.openedOn" ? "fix.path.card.openedOn" : `fix.path.${path}`);
  };
  const value: DetailWords["value"] = (kind, field, draft) => {
    const text = draft.trim();
    if (text === "") return "";
    if (isMonth(kind, field)) {
      const month = parsePastMonth(text, today);
      return month === null ? text : sourceDate(month, language);
    }
    switch (field) {
      case "openedOn":
        return sourceDate(text, language);
      case "region":
        return regionName(language, text);
      case "phoneDigits":
        return t("fix.value.digits", { digits: text });
      case "esimsStored":
        return text;
      default:
        return sayCode(`fix.value.${text}`, { word: text }, "fix.value.other");
    }
  };
  return {
    name,
    value,
    known: (kind, field, draft) => {
      const said = value(kind, field, draft);
      return SPEAKING.includes(field) && !SILENT.includes(draft)
        ? said
        : t("fix.fact", { label: name(kind, field), value: said });
    },
  };
}
