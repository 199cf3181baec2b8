import { Button } from "@mantine/core";
import { useState } from "react";
import type { Action } from "../../../core/profile/actions.ts";
import { changePerson } from "../../../core/profile/make-change.ts";
import { personSchema, type Person } from "../../../core/profile/profile.ts";
import { z } from "../../../core/zod.ts";
import { asTyped } from "../../app/as-typed.ts";
import { useData } from "../../app/data.tsx";
import { useWords } from "../../app/language.tsx";
import { fieldPart } from "../../app/use-open-form.ts";
import { useRecordForm } from "../../app/use-record-form.ts";
import { OwnTextField } from "../../components/own-text-field.tsx";
import { RecordFormFrame } from "../../components/record-form-frame.tsx";
import styles from "./person-form.module.css";

const personForm = z.strictObject({ name: asTyped(personSchema.shape.name) });
type Draft = z.infer<typeof personForm>;

const draftOf = ({ name }: Person): Draft => ({ name });
const BLANK: Draft = { name: "" };

/** Adds a person, or renames one. Only a name: nothing else about people is ever asked. */
export function PersonForm({ person, onDone }: { person?: Person; onDone: (id: string) => void }) {
  const { t } = useWords();
  const { profile } = useData();
  const [id] = useState(() => person?.id ?? crypto.randomUUID());
  const saved = profile.people.find((one) => one.id === person?.id);
  const form = useRecordForm({
    initial: person === undefined ? BLANK : draftOf(person),
    saved: person === undefined ? BLANK : saved === undefined ? null : draftOf(saved),
    parts: { name: fieldPart<Draft>("name", t("person.name")) },
    schema: personForm,
  });
  const save = async ({ name }: Draft) => {
    const typed = { id, name: name.trim() };
    const action: Action =
      saved === undefined ? { type: "person.add", person: typed } : changePerson(saved, typed);
    if (await form.beside.save([action])) onDone(id);
  };
  return (
    <RecordFormFrame form={form} save={save} className={styles.form}>
      <OwnTextField autoFocus label={t("person.name")} {...form.field("name")} />
      <Button type="submit" variant="filled">
        {person === undefined ? t("person.add") : t("form.save")}
      </Button>
    </RecordFormFrame>
  );
}
