import { AttemptList } from "../../components/attempt-list.tsx";
import { Section } from "../../components/section.tsx";
import { RETRIES } from "../../../core/catalogue/cause.ts";
import { useWords } from "../../session/language.tsx";
import styles from "./diagnosis-page.module.css";
import { RetryMark } from "./retry-mark.tsx";
import { StruckSection } from "./struck-section.tsx";
import type { Fixing } from "./use-fixing.ts";

/** Beside the checks: what is ruled out and why, what results mean, and what was tried before. */
export function FixAside({ fixing }: { fixing: Fixing }) {
  const { t } = useWords();
  const attempts = fixing.pair?.link?.attempts ?? [];
  return (
    <aside className={styles.aside} aria-label={t("fix.struck")}>
      <StruckSection fixing={fixing} />
      <Section title={t("fix.classes")}>
        <ul className={styles.classes}>
          {RETRIES.map((retry) => (
            <li key={retry}>
              <RetryMark retry={retry} />
              <p className="meta">{t(`fix.retry.about.${retry}`)}</p>
            </li>
          ))}
        </ul>
      </Section>
      {fixing.pair !== null && (
        <Section title={t("fix.last")}>
          {attempts.length === 0 ? (
            <p className="meta">{t("fix.last.none")}</p>
          ) : (
            <AttemptList attempts={attempts} />
          )}
        </Section>
      )}
    </aside>
  );
}
