import { dayFull } from "../../../core/i18n/dates.ts";
import { useWords } from "../../session/language.tsx";
import { fieldPart, type NamedParts } from "../../session/use-open-form.ts";
import type { StatementDraft } from "./statement-draft.ts";

/** What the form of a statement says about its pair, part by part. */
export function useStatementParts(): NamedParts<StatementDraft> {
  const { t, language } = useWords();
  const part = fieldPart<StatementDraft>;
  return {
    level: part("level", t("own.level"), ({ level }) => (level === "" ? "" : t(`level.${level}`))),
    short: part("short", t("own.short")),
    note: part("note", t("own.note")),
    seen: part("seen", t("own.seen"), ({ seen }) => (seen === null ? "" : dayFull(seen, language))),
    confidence: part("confidence", t("own.confidence"), ({ confidence }) => t(`confidence.${confidence}`)),
    from: part("from", t("beside.from")),
  };
}
