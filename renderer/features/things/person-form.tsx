import { Button } from "@mantine/core";
import { languageName } from "../../../core/i18n/languages.ts";
import { regionName } from "../../../core/i18n/regions.ts";
import type { Action } from "../../../core/profile/actions.ts";
import { changePerson } from "../../../core/profile/make-change.ts";
import { barePerson, type Person } from "../../../core/profile/person.ts";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import { useDraft } from "../../session/use-draft.ts";
import { fieldPart, type NamedParts } from "../../session/use-open-form.ts";
import { useRecordForm } from "../../session/use-record-form.ts";
import { OwnTextField } from "../../components/own-text-field.tsx";
import { RecordFormFrame } from "../../components/record-form-frame.tsx";
import { personForm, toPersonDraft, type PersonDraft } from "./person-draft.ts";
import { PersonFields } from "./person-fields.tsx";
import styles from "./person-form.module.css";

/** The parts of the form, with their values in words. */
function usePersonParts(): NamedParts<PersonDraft> {
  const { t, language } = useWords();
  const list = (texts: string[]) => texts.join(t("list.separator"));
  const region = (code: string) =>
    code === "other" ? t("person.region.other") : code === "" ? "" : regionName(language, code);
  return {
    name: fieldPart("name", t("person.name")),
    home: fieldPart("home", t("person.home"), ({ home }) => region(home)),
    papers: fieldPart("papers", t("person.papers"), ({ papers }) =>
      list(papers.map((paper) => t(`paper.${paper}`))),
    ),
    child: fieldPart("child", t("person.child"), ({ child }) => (child ? t("who.child") : t("who.adult"))),
    nationality: fieldPart("nationality", t("person.nationality"), ({ nationality }) => region(nationality)),
    languages: fieldPart("languages", t("person.languages"), ({ languages }) =>
      list(languages.map((code) => languageName(language, code))),
    ),
  };
}

/** Adds a person, or changes what is said of one. Only the name has to be there; nothing else blocks anything. */
export function PersonForm({ person, onDone }: { person?: Person; onDone: (id: string) => void }) {
  const { t } = useWords();
  const { profile } = useData();
  const draft = useDraft(`person/${person?.id ?? "new"}`, () => barePerson(crypto.randomUUID(), ""));
  const blank = draft.side;
  const saved = profile.people.find(({ id }) => id === person?.id);
  const form = useRecordForm({
    draft,
    initial: toPersonDraft(person ?? blank),
    saved: person === undefined ? "new" : saved === undefined ? "gone" : toPersonDraft(saved),
    parts: usePersonParts(),
    schema: personForm(saved ?? person ?? blank),
  });
  const save = async (read: Person) => {
    const action: Action =
      saved === undefined ? { type: "person.add", person: read } : changePerson(saved, read);
    if (await form.beside.save([action])) onDone(read.id);
  };
  return (
    <RecordFormFrame form={form} save={save} className={styles.form}>
      <OwnTextField autoFocus label={t("person.name")} {...form.field("name")} />
      <PersonFields field={form.field} />
      <Button type="submit" variant="filled" className={styles.save}>
        {person === undefined ? t("person.add") : t("form.save")}
      </Button>
    </RecordFormFrame>
  );
}
