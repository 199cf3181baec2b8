import { Button } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { savedViewSchema } from "../../../core/profile/profile.ts";
import { useCommands } from "../../app/commands.tsx";
import { useData } from "../../app/data.tsx";
import { useWords } from "../../app/language.tsx";
import { OwnTextField } from "../../components/own-text-field.tsx";
import styles from "./views-menu.module.css";

const LONGEST = 60;

/** Saves the grid as it is shown now, filters and all, under a name. */
export function SaveView({ address, onDone }: { address: string; onDone: () => void }) {
  const { t } = useWords();
  const { profile } = useData();
  const { apply } = useCommands();
  const [name, setName] = useState("");
  const [problem, setProblem] = useState<string>();
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const parsed = savedViewSchema.safeParse({ id: crypto.randomUUID(), name, address });
    if (!parsed.success) {
      setProblem(name.trim() === "" ? t("field.name-empty") : t("field.too-long", { max: LONGEST }));
      return;
    }
    if (profile.views.some((view) => view.name === parsed.data.name)) {
      setProblem(t("compare.views.exists"));
      return;
    }
    const said = t("compare.views.saved", { name: parsed.data.name });
    if (await apply([{ type: "view.add", view: parsed.data }], said)) onDone();
  };
  return (
    <form className={styles.save} onSubmit={(event) => void save(event)} noValidate>
      <OwnTextField
        label={t("compare.views.name")}
        placeholder={t("compare.views.example")}
        value={name}
        onChange={(value) => {
          setName(value);
          setProblem(undefined);
        }}
        problem={problem}
      />
      <Button type="submit">{t("compare.views.save")}</Button>
    </form>
  );
}
