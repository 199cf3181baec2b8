import { Button } from "@mantine/core";
import { savedViewSchema } from "../../../core/profile/profile.ts";
import { z } from "../../../core/zod.ts";
import { asTyped } from "../../app/as-typed.ts";
import { useCommands } from "../../app/commands.tsx";
import { useData } from "../../app/data.tsx";
import { useWords } from "../../app/language.tsx";
import { useZodForm } from "../../app/use-zod-form.ts";
import { OwnTextField } from "../../components/own-text-field.tsx";
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
  const { apply } = useCommands();
  const names = profile.views.map(({ name }) => name);
  const { place, submit, field } = useZodForm(BLANK, viewForm(names));
  const save = async (read: typeof BLANK) => {
    const name = read.name.trim();
    const view = { id: crypto.randomUUID(), name, address };
    if (await apply([{ type: "view.add", view }], t("compare.views.saved", { name }))) onDone();
  };
  return (
    <form ref={place} className={styles.save} onSubmit={(event) => submit(save, event)} noValidate>
      <OwnTextField
        label={t("compare.views.name")}
        placeholder={t("compare.views.example")}
        {...field("name")}
      />
      <Button type="submit">{t("compare.views.save")}</Button>
    </form>
  );
}
