import { Button } from "@mantine/core";
import { useState, type ReactNode } from "react";
import type { StepProgress } from "../../../core/guides/guide-progress.ts";
import { dayShort } from "../../../core/i18n/dates.ts";
import { freeText } from "../../../core/kept-text/free-text.ts";
import { LONGEST_NOTE } from "../../../core/profile/guide-progress.ts";
import { noteStep } from "../../../core/profile/make-change.ts";
import type { Person } from "../../../core/profile/person.ts";
import { z } from "../../../core/zod.ts";
import { CancelButton } from "../../components/cancel-button.tsx";
import { OwnTextField } from "../../components/own-text-field.tsx";
import { RecordFormFrame } from "../../components/record-form-frame.tsx";
import { asTyped } from "../../session/as-typed.ts";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import { useDraft } from "../../session/use-draft.ts";
import { fieldPart } from "../../session/use-open-form.ts";
import { useRecordForm } from "../../session/use-record-form.ts";
import styles from "./steps.module.css";

const noteForm = z.strictObject({ text: asTyped(freeText(LONGEST_NOTE)) });
type Draft = z.infer<typeof noteForm>;

interface StepNoteProps {
  guide: string;
  at: StepProgress;
  person: Person;
}

/** What was noted at a step, and the field to note something; what else can be done stands before its button. */
export function StepNoteField({ children, ...props }: StepNoteProps & { children: ReactNode }) {
  const { t, language } = useWords();
  const [writing, setWriting] = useState(false);
  const { note } = props.at;
  return (
    <>
      {note !== null && !writing && (
        <p className={styles.note}>
          <span className="meta">{dayShort(note.on, language)}</span> {note.text}
        </p>
      )}
      {writing && <NoteForm {...props} onClose={() => setWriting(false)} />}
      <div className={styles.actions}>
        {children}
        {!writing && (
          <Button variant="transparent" onClick={() => setWriting(true)}>
            {t(note === null ? "guide.note" : "guide.note.change")}
          </Button>
        )}
      </div>
    </>
  );
}

function NoteForm({ guide, at, person, onClose }: StepNoteProps & { onClose: () => void }) {
  const { t } = useWords();
  const { today, records } = useData();
  const { step, number, note } = at;
  const label = t("guide.note.field", { number });
  const noted = { text: note?.text ?? "" };
  const form = useRecordForm({
    draft: useDraft(`step/${person.id}/${guide}/${step.id}`),
    initial: noted,
    saved: records.person(person.id) === undefined ? "gone" : noted,
    parts: { text: fieldPart<Draft>("text", label) },
    schema: noteForm,
  });
  const save = async ({ text: typed }: Draft) => {
    const text = typed.trim();
    const next = text === "" ? null : { on: today, text };
    const same = text === (note?.text ?? "");
    if (same || (await form.beside.save([noteStep(person, guide, step.id, next)]))) onClose();
  };
  return (
    <RecordFormFrame
      form={form}
      save={save}
      className={styles.noteForm}
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
      }}
    >
      <OwnTextField autoFocus label={label} {...form.field("text")} />
      <Button type="submit">{t("guide.note.save")}</Button>
      <CancelButton variant="transparent" beside={form.beside} onCancel={onClose} />
    </RecordFormFrame>
  );
}
