import type { ThingKind } from "../../../core/catalogue/lookup.ts";
import { DETAIL_FIELDS, type DetailField } from "../../../core/diagnosis/asked-details.ts";
import { parsePastMonth } from "../../../core/profile/parse-expiry.ts";
import { useData } from "../../session/data.tsx";
import { fieldPart, type NamedPart, type NamedParts } from "../../session/use-open-form.ts";
import { isMonth } from "./details-draft.ts";
import type { ThingDraft } from "./thing-draft.ts";
import { useDetailWords } from "./use-detail-words.ts";

/** What else is known of a thing, as parts of its form: each field is one. */
export function useDetailParts(kind: ThingKind): NamedParts<ThingDraft> {
  const words = useDetailWords();
  const { today } = useData();
  const part = (field: DetailField): NamedPart<ThingDraft> => {
    const own = fieldPart<ThingDraft>(field, words.name(kind, field), (draft) =>
      words.value(kind, field, draft[field]),
    );
    // However it is written, it is one month.
    const month = (draft: ThingDraft) => parsePastMonth(draft[field], today) ?? draft[field].trim();
    return isMonth(kind, field) ? { ...own, read: month } : own;
  };
  return Object.fromEntries(DETAIL_FIELDS[kind].map((field) => [field, part(field)]));
}
