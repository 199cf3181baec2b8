import { Link } from "wouter";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import { Page } from "../../components/page.tsx";
import { RichText } from "../../components/rich-text.tsx";
import { Section } from "../../components/section.tsx";
import { VerdictText } from "../../components/verdict-text.tsx";
import styles from "./before-after-page.module.css";
import { CompareTabs } from "./compare-tabs.tsx";

/** Every pair of which it is known what linking changes, with the change in one line. */
export function BeforeAfterListPage() {
  const { t, say } = useWords();
  const { catalogue } = useData();
  const records = catalogue["before-after"];
  return (
    <Page
      eyebrow={t("compare.eyebrow", { tab: t("compare.tab.before-after") })}
      title={t("compare.question.before-after")}
    >
      <CompareTabs here="before-after" />
      <Section title={t("compare.tab.before-after")} meta={records.length}>
        <ul>
          {records.map((record) => (
            <li key={record.id} className={styles.listed}>
              <VerdictText level={record.level}>
                <Link href={`/compare/before-after/${record.id}`}>{say(record.question)}</Link>
              </VerdictText>
              <p className="secondary">
                <RichText text={say(record.summary)} />
              </p>
            </li>
          ))}
        </ul>
      </Section>
    </Page>
  );
}
