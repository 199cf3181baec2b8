import { Link } from "wouter";
import { HISTORY_LENGTH } from "../../../core/profile/history.ts";
import { momentOf } from "../../../core/i18n/dates.ts";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import { useStepText } from "../../session/step-text.ts";
import { EmptyState } from "../../components/empty-state.tsx";
import { Page } from "../../components/page.tsx";
import { Section } from "../../components/section.tsx";
import { Table } from "../../components/table.tsx";
import { TableHead } from "../../components/table-head.tsx";
import styles from "./history-page.module.css";

/** What changed when: the last steps, newest first. */
export function HistoryPage() {
  const { t, language } = useWords();
  const { history } = useData().profile;
  const stepText = useStepText();
  return (
    <Page eyebrow={<Link href="/settings">{t("nav.settings")}</Link>} title={t("history.title")}>
      {history.length === 0 ? (
        <EmptyState title={t("history.empty.title")}>{t("history.empty.text")}</EmptyState>
      ) : (
        <Section className={styles.history} title={t("history.steps")} meta={history.length}>
          <p className={styles.text}>{t("history.text", { limit: HISTORY_LENGTH })}</p>
          <Table>
            <TableHead columns={[t("history.when"), t("history.how"), t("history.what")]} />
            <tbody>
              {history.toReversed().map(({ at, how, label }) => (
                <tr key={at}>
                  <td className={styles.when}>
                    <time dateTime={at}>{momentOf(at, language)}</time>
                  </td>
                  <td className={how === "do" ? styles.how : `${styles.how} ${styles.back}`}>
                    {t(`history.how.${how}`)}
                  </td>
                  <td className={styles.what}>{stepText(label)}</td>
                </tr>
              ))}
            </tbody>
          </Table>
        </Section>
      )}
    </Page>
  );
}
