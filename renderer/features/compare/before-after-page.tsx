import { IconTable } from "@tabler/icons-react";
import { useParams } from "wouter";
import type { Evidence } from "../../../core/catalogue/evidence.ts";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import { SatisfactionLines } from "../../charts/satisfaction-lines.tsx";
import { BackgroundLinks } from "../../components/background-links.tsx";
import columns from "../../components/columns.module.css";
import { EvidenceList } from "../../components/evidence-line.tsx";
import { LinkButton } from "../../components/link-button.tsx";
import { Mark } from "../../components/mark.tsx";
import { NotFound } from "../../components/not-found.tsx";
import { Page } from "../../components/page.tsx";
import { RichText } from "../../components/rich-text.tsx";
import { Section } from "../../components/section.tsx";
import { Table } from "../../components/table.tsx";
import { TableHead } from "../../components/table-head.tsx";
import { VerdictText } from "../../components/verdict-text.tsx";
import styles from "./before-after-page.module.css";
import { ChangeTable } from "./change-table.tsx";

/** The evidence of several assertions, each source once. */
function distinct(parts: readonly { evidence: readonly Evidence[] }[]): Evidence[] {
  return parts
    .flatMap(({ evidence }) => evidence)
    .filter((e, i, all) => all.findIndex((x) => x.source === e.source && x.asOf === e.asOf) === i);
}

/** What changes when a card is linked in a wallet: the table, the steps, the problems, what people say. */
export function BeforeAfterPage() {
  const { t, say } = useWords();
  const { catalogue } = useData();
  const { id } = useParams<{ id: string }>();
  const record = catalogue["before-after"].find((b) => b.id === id);
  if (record === undefined) {
    return <NotFound where={t("nav.compare")} what="page" to="/compare" action={t("before-after.to-grid")} />;
  }
  const address = `before-after/${record.id}` as const;
  const heads = [
    t("before-after.problem"),
    t("before-after.cause"),
    t("before-after.fix"),
    t("before-after.retry"),
  ];
  return (
    <Page
      eyebrow={t("before-after.eyebrow")}
      title={say(record.question)}
      actions={
        <LinkButton to={`/compare/${record.card}--${record.wallet}`} Icon={IconTable}>
          {t("before-after.to-grid")}
        </LinkButton>
      }
    >
      <div className={styles.answer}>
        <Mark level={record.level} large />
        <p className="lead">
          <RichText text={say(record.summary)} />
        </p>
      </div>
      <BackgroundLinks
        fits={({ concerns }) => concerns.includes(record.card) && concerns.includes(record.wallet)}
      />
      <ChangeTable record={record} />
      <div className={`${columns.columns} ${styles.two}`}>
        <Section title={t("before-after.steps")} meta={t("before-after.steps.basis")}>
          <ol className={styles.steps}>
            {record.steps.map((step, i) => (
              <li key={step.text.en}>
                <i aria-hidden="true">{i + 1}</i>
                <RichText text={say(step.text)} />
                {step.hint !== undefined && <span className={styles.hint}>{say(step.hint)}</span>}
              </li>
            ))}
          </ol>
          <EvidenceList record={address} evidence={distinct(record.steps)} />
        </Section>
        <Section title={t("before-after.feedback")} meta={t("before-after.feedback.basis")}>
          <SatisfactionLines feedback={record.feedback} />
          <EvidenceList record={address} evidence={distinct(record.feedback)} />
        </Section>
      </div>
      {record.cautions.length > 0 && (
        <Section title={t("before-after.cautions")} className={styles.below}>
          <ul className={styles.cautions}>
            {record.cautions.map((caution) => (
              <li key={caution.text.en}>
                <RichText text={say(caution.text)} />
                <EvidenceList evidence={caution.evidence} record={address} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section
        title={t("before-after.problems")}
        meta={t("before-after.problems.basis")}
        className={styles.below}
      >
        <div className="scroll-x">
          <Table className={styles.problems}>
            <TableHead columns={heads} />
            <tbody>
              {record.problems.map((problem) => (
                <tr key={problem.problem.en}>
                  <th scope="row" className="bold">
                    {say(problem.problem)}
                  </th>
                  <td>{say(problem.cause)}</td>
                  <td>
                    <RichText text={say(problem.fix)} />
                  </td>
                  <td>
                    <VerdictText level={problem.retry === "helps" ? "supported" : "unsupported"}>
                      {t(`retry.${problem.retry}`)}
                    </VerdictText>
                  </td>
                </tr>
              ))}
            </tbody>
          </Table>
        </div>
        <EvidenceList record={address} evidence={distinct(record.problems)} />
      </Section>
    </Page>
  );
}
