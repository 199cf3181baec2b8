import { NativeSelect } from "@mantine/core";
import { Link } from "wouter";
import type { Person } from "../../../core/profile/person.ts";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";

/** Whose steps are kept; the way to add somebody where nobody is here yet. */
export function WhomField({ person, onChoose }: { person: Person | null; onChoose: (id: string) => void }) {
  const { t } = useWords();
  const { people } = useData().profile;
  if (person === null)
    return (
      <p className="secondary">
        {t("guide.add-person.text")}{" "}
        <Link className="go" href="/things/new">
          {t("guide.add-person")}
        </Link>
      </p>
    );
  if (people.length < 2) return null;
  return (
    <NativeSelect
      aria-label={t("guide.for")}
      value={person.id}
      onChange={({ currentTarget }) => onChoose(currentTarget.value)}
      data={people.map(({ id, name }) => ({ value: id, label: name }))}
    />
  );
}
