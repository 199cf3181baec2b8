import { useMemo } from "react";
import { overtaken } from "../../../core/facts-file/overtaken.ts";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import { Section } from "../../components/section.tsx";
import styles from "./facts-file.module.css";
import { OvertakenTable } from "./overtaken-table.tsx";

/** The person's own entries that the facts in use overtake; nothing where there is none. */
export function OvertakenSection() {
  const { t } = useWords();
  const { builtIn, profile } = useData();
  const entries = useMemo(() => overtaken(builtIn, profile.overlay), [builtIn, profile.overlay]);
  if (entries.length === 0) return null;
  return (
    <Section title={t("facts-file.overtaken")} meta={entries.length}>
      <p className={styles.text}>{t("facts-file.overtaken.text")}</p>
      <OvertakenTable entries={entries} />
    </Section>
  );
}
