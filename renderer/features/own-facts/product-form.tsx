import { useLocation, useSearch } from "wouter";
import type { Language } from "../../../core/catalogue/text.ts";
import { ownId, takenIds } from "../../../core/overlay/own-id.ts";
import { ownEvidence } from "../../../core/overlay/own-statement.ts";
import { putOwn } from "../../../core/profile/make-change.ts";
import { withoutSensitiveNumbers } from "../../../core/kept-text/sensitive-number.ts";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import { useDraft } from "../../session/use-draft.ts";
import { useRecordForm } from "../../session/use-record-form.ts";
import { OwnTextField } from "../../components/own-text-field.tsx";
import { RecordFormFrame } from "../../components/record-form-frame.tsx";
import { FormActions } from "./form-actions.tsx";
import styles from "./form.module.css";
import { KindFields } from "./kind-fields.tsx";
import {
  draftOf,
  emptyDraft,
  productForm,
  type OwnProduct,
  type ProductDraft,
  type ProductFolder,
} from "./product-draft.ts";
import { useProductParts } from "./product-parts.ts";
import { recordsOf } from "./product-record.ts";
import { useBack } from "./use-back.ts";

interface ProductFormProps {
  folder: ProductFolder;
  /** The entry to change, as it was seen last; a new one without. */
  before?: OwnProduct;
}

/** A card, wallet, SIM or place that the catalogue does not have: its name, a line about it, and what its kind needs. */
export function ProductForm({ folder, before }: ProductFormProps) {
  const { t, ...words } = useWords();
  const { catalogue, profile, today } = useData();
  const back = useBack();
  const [, navigate] = useLocation();
  // The name that was looked for in vain, when the form was opened from a list.
  const asked = withoutSensitiveNumbers(new URLSearchParams(useSearch()).get("name") ?? "").text;
  const about = before === undefined ? `own/${folder}/new/${asked}` : `own/${folder}/${before.id}`;
  // The words in the form are those of one language, whatever the page speaks later.
  const draft = useDraft<Language>(about, (last = words.language) => last);
  const language = draft.side;
  const own: readonly OwnProduct[] = profile.overlay[folder];
  const now = own.find(({ id }) => id === before?.id);
  const form = useRecordForm({
    draft,
    initial:
      before === undefined ? { ...emptyDraft(folder), name: asked } : draftOf(folder, before, language),
    saved: before === undefined ? "new" : now === undefined ? "gone" : draftOf(folder, now, language),
    parts: useProductParts(folder),
    schema: productForm(folder),
  });
  const save = async (read: ProductDraft) => {
    const suffix = crypto.randomUUID().slice(0, 8);
    const records = recordsOf(folder, read, {
      id: before?.id ?? ownId(read.name, suffix, takenIds(catalogue)),
      language,
      evidence: ownEvidence({ on: today, confidence: "medium", source: null }),
      before: now ?? before,
    });
    const said = t("own.saved", { name: read.name.trim() });
    if (await form.beside.save([putOwn(profile.overlay, records)], said)) navigate(back);
  };
  return (
    <RecordFormFrame form={form} save={save} className={styles.form}>
      <OwnTextField autoFocus label={t("own.name")} {...form.field("name")} />
      <OwnTextField
        label={folder === "destinations" ? t("own.about.optional") : t("own.about")}
        placeholder={t(`own.about.example.${folder}`)}
        {...form.field("about")}
      />
      <KindFields folder={folder} field={form.field} />
      <FormActions beside={form.beside} back={back} />
    </RecordFormFrame>
  );
}
