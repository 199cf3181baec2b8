import { Section } from "../../components/section.tsx";
import { useWords } from "../../session/language.tsx";
import styles from "./assumption-list.module.css";

const ASSUMED = ["unknown", "local", "issuer", "phone", "notes", "children", "fees"] as const;

/** What the plan takes for granted, so that nobody relies on it unknowingly. */
export function AssumptionList() {
  const { t } = useWords();
  return (
    <Section title={t("plan.assumes")}>
      <ul className={styles.list}>
        {ASSUMED.map((one) => (
          <li key={one}>{t(`plan.assumes.${one}`)}</li>
        ))}
      </ul>
    </Section>
  );
}
