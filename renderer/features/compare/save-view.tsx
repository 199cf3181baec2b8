import { Button } from "@mantine/core";
import { savedViewSchema } from "../../../core/profile/profile.ts";
import { z } from "../../../core/zod.ts";
import { asTyped } from "../../session/as-typed.ts";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import { useDraft } from "../../session/use-draft.ts";
import { fieldPart } from "../../session/use-open-form.ts";
import { useRecordForm } from "../../session/use-record-form.ts";
import { OwnTextField } from "../../components/own-text-field.tsx";
import { RecordFormFrame } from "../../components/record-form-frame.tsx";
import styles from "./views-menu.module.css";

const BLANK = { name: "" };

/** A name that no other view has. */
const viewForm = (taken: readonly string[]) =>
  z.strictObject({
    name: asTyped(savedViewSchema.shape.name).refine((name) => !taken.includes(name.trim()), "view.exists"),
  });

/** Saves the grid as it is shown now, filters and all, under a name. */
export function SaveView({ address, onDone }: { address: string; onDone: () => void }) {
  const { t } = useWords();
  const { profile } = useData();
  const names = profile.views.map(({ name }) => name);
  const draft = useDraft("view/new", () => crypto.randomUUID());
  const form = useRecordForm({
    draft,
    initial: BLANK,
    saved: "new",
    parts: { name: fieldPart<typeof BLANK>("name", t("compare.views.name")) },
    schema: viewForm(names),
  });
  const save = async (read: typeof BLANK) => {
    const name = read.name.trim();
    const view = { id: draft.side, name, address };
    const said = t("compare.views.saved", { name });
    if (await form.beside.save([{ type: "view.add", view }], said)) onDone();
  };
  return (
    <RecordFormFrame form={form} save={save} className={styles.save}>
      <OwnTextField
        label={t("compare.views.name")}
        placeholder={t("compare.views.example")}
        {...form.field("name")}
      />
      <Button type="submit">{t("compare.views.save")}</Button>
    </RecordFormFrame>
  );
}
