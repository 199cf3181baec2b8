import { Link } from "wouter";
import type { Symptom } from "../../../core/catalogue/symptom.ts";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import { Section } from "../../components/section.tsx";

/** The guide to follow at once, where looking for the cause would lose time. */
export function SymptomBody({ symptom }: { symptom: Symptom }) {
  const { t, say } = useWords();
  const { catalogue } = useData();
  const guide = catalogue.guides.find(({ id }) => id === symptom.guide);
  if (guide === undefined) return null;
  return (
    <Section title={t("facts.symptom.guide")}>
      <Link href={`/guides/${guide.id}`}>{say(guide.name)}</Link>
    </Section>
  );
}
