import { Button } from "@mantine/core";
import { useState, type FormEvent } from "react";
import type { Action } from "../../../core/profile/actions.ts";
import { changePerson } from "../../../core/profile/make-change.ts";
import { personSchema, type Person } from "../../../core/profile/person.ts";
import { useData } from "../../app/data.tsx";
import { useWords } from "../../app/language.tsx";
import { fieldPart, useOpenForm } from "../../app/use-open-form.ts";
import { ChangedElsewhere } from "../../components/changed-elsewhere.tsx";
import { OwnTextField } from "../../components/own-text-field.tsx";
import styles from "./person-form.module.css";

/** Adds a person, or renames one. Only a name: nothing else about people is ever asked. */
export function PersonForm({ person, onDone }: { person?: Person; onDone: (id: string) => void }) {
  const { t } = useWords();
  const { profile } = useData();
  const [name, setName] = useState(person?.name ?? "");
  const [problem, setProblem] = useState<string>();
  const saved = profile.people.find(({ id }) => id === person?.id);
  const beside = useOpenForm({
    values: { name },
    setValues: (values) => setName(values.name),
    saved: person === undefined ? { name: "" } : saved === undefined ? null : { name: saved.name },
    parts: { name: fieldPart("name", t("person.name")) },
  });
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const parsed = personSchema.safeParse({ id: person?.id ?? crypto.randomUUID(), name });
    if (!parsed.success) {
      setProblem(name.trim() === "" ? t("field.name-empty") : t("field.too-long", { max: 40 }));
      return;
    }
    const action: Action =
      saved === undefined ? { type: "person.add", person: parsed.data } : changePerson(saved, parsed.data);
    if (await beside.save([action])) onDone(parsed.data.id);
  };
  return (
    <form className={styles.form} onSubmit={(event) => void save(event)} noValidate>
      <ChangedElsewhere beside={beside} />
      <OwnTextField label={t("person.name")} value={name} onChange={setName} problem={problem} autoFocus />
      <Button type="submit" variant="filled">
        {person === undefined ? t("person.add") : t("form.save")}
      </Button>
    </form>
  );
}
