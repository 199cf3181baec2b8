import { Button } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { personSchema, type Person } from "../../../core/profile/profile.ts";
import { useCommands } from "../../app/commands.tsx";
import { useWords } from "../../app/language.tsx";
import { OwnTextField } from "../../components/own-text-field.tsx";
import styles from "./person-form.module.css";

/** Adds a person, or renames one. Only a name: nothing else about people is ever asked. */
export function PersonForm({ person, onDone }: { person?: Person; onDone: (id: string) => void }) {
  const { t } = useWords();
  const { apply } = useCommands();
  const [name, setName] = useState(person?.name ?? "");
  const [problem, setProblem] = useState<string>();
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const parsed = personSchema.safeParse({ id: person?.id ?? crypto.randomUUID(), name });
    if (!parsed.success) {
      setProblem(name.trim() === "" ? t("field.name-empty") : t("field.too-long", { max: 40 }));
      return;
    }
    if (await apply([{ type: person === undefined ? "person.add" : "person.change", person: parsed.data }])) {
      onDone(parsed.data.id);
    }
  };
  return (
    <form className={styles.form} onSubmit={(event) => void save(event)} noValidate>
      <OwnTextField label={t("person.name")} value={name} onChange={setName} problem={problem} autoFocus />
      <Button type="submit" variant="filled">
        {person === undefined ? t("person.add") : t("form.save")}
      </Button>
    </form>
  );
}
