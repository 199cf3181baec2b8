import { useState } from "react";
import { useLocation, useSearch } from "wouter";
import { ownId, takenIds } from "../../../core/overlay/own-id.ts";
import { ownEvidence } from "../../../core/overlay/own-statement.ts";
import { withoutSensitiveNumbers } from "../../../core/profile/sensitive-number.ts";
import { useCommands } from "../../app/commands.tsx";
import { useData } from "../../app/data.tsx";
import { useWords } from "../../app/language.tsx";
import { OwnTextField } from "../../components/own-text-field.tsx";
import { FormActions } from "./form-actions.tsx";
import { KindFields } from "./kind-fields.tsx";
import {
  draftOf,
  emptyDraft,
  MAX,
  problemsOf,
  type OwnProduct,
  type ProductDraft,
  type ProductFolder,
  type ProductProblems,
} from "./product-draft.ts";
import { recordsOf } from "./product-record.ts";
import { OwnForm } from "./own-form.tsx";
import { useBack } from "./use-back.ts";
import { useProblems } from "./use-problems.ts";

interface ProductFormProps {
  folder: ProductFolder;
  /** The entry to change; a new one without. */
  before?: OwnProduct;
}

/** A card, wallet, SIM or place that the catalogue does not have: its name, a line about it, and what its kind needs. */
export function ProductForm({ folder, before }: ProductFormProps) {
  const { t, language } = useWords();
  const { catalogue, today } = useData();
  const { apply } = useCommands();
  const back = useBack();
  const [, navigate] = useLocation();
  // The name that was looked for in vain, when the form was opened from a list.
  const asked = withoutSensitiveNumbers(new URLSearchParams(useSearch()).get("name") ?? "").text;
  const [draft, setDraft] = useState(() =>
    before === undefined ? { ...emptyDraft(folder), name: asked } : draftOf(folder, before, language),
  );
  const { form, problems, report, forget } = useProblems<ProductProblems>({});
  const set = (part: Partial<ProductDraft>) => setDraft((d) => ({ ...d, ...part }));
  const problem = (field: "name" | "about") => {
    const found = problems[field];
    if (found === undefined) return undefined;
    return found === "too-long" ? t("field.too-long", { max: MAX[field] }) : t(`own.problem.${found}`);
  };
  const submit = async () => {
    const found = problemsOf(draft, folder);
    if (Object.keys(found).length > 0) return report(found);
    const suffix = crypto.randomUUID().slice(0, 8);
    const records = recordsOf(folder, draft, {
      id: before?.id ?? ownId(draft.name, suffix, takenIds(catalogue)),
      language,
      evidence: ownEvidence({ on: today, confidence: "medium", source: null }),
      before,
    });
    const said = t("own.saved", { name: draft.name.trim() });
    if (await apply([{ type: "overlay.put", records }], said)) navigate(back);
  };
  return (
    <OwnForm form={form} onSubmit={submit}>
      <OwnTextField
        autoFocus
        label={t("own.name")}
        value={draft.name}
        onChange={(name) => {
          set({ name });
          forget("name");
        }}
        problem={problem("name")}
      />
      <OwnTextField
        label={folder === "destinations" ? t("own.about.optional") : t("own.about")}
        placeholder={t(`own.about.example.${folder}`)}
        value={draft.about}
        onChange={(about) => {
          set({ about });
          forget("about");
        }}
        problem={problem("about")}
      />
      <KindFields folder={folder} draft={draft} set={set} />
      <FormActions back={back} />
    </OwnForm>
  );
}
