import type { Person } from "../../../core/profile/person.ts";
import { useWords } from "../../session/language.tsx";
import { useReturnFocus } from "../../session/return-focus.ts";
import { Section } from "../../components/section.tsx";
import { PersonForm } from "./person-form.tsx";

/** The form for what is said of a person, beside the table. */
export function EditPerson({ person, onDone }: { person: Person; onDone: () => void }) {
  const { t } = useWords();
  useReturnFocus();
  return (
    <Section title={t("person.edit", { name: person.name })} inHand>
      <PersonForm person={person} onDone={onDone} />
    </Section>
  );
}
