import { Link } from "wouter";
import type { Statement, StatementVariant } from "../../../core/catalogue/statement.ts";
import { factorsInOrder } from "../../../core/catalogue/factor.ts";
import type { LocalText } from "../../../core/catalogue/text.ts";
import { namedRecords } from "../../../core/facts/related.ts";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import { RichText } from "../../components/rich-text.tsx";
import { Section } from "../../components/section.tsx";
import { AssertionView } from "../../components/assertion-view.tsx";
import styles from "./text-list.module.css";
import { TextList } from "./text-list.tsx";
import { useWhenText } from "./when-text.ts";

/** The parts of a support statement: what must hold, how much, what it costs, for whom it differs, why, what instead. */
export function StatementBody({ statement }: { statement: Statement }) {
  const { t, say } = useWords();
  const { catalogue } = useData();
  const factors = factorsInOrder(statement);
  const lists: [string, readonly LocalText[] | undefined][] = [
    [t("facts.conditions"), statement.conditions],
    [t("facts.limits"), statement.limits],
    [t("facts.fees"), statement.fees],
    [t("facts.instead"), statement.workarounds],
  ];
  const both = namedRecords(catalogue, statement);
  return (
    <>
      {lists.map(([title, texts]) =>
        texts === undefined || texts.length === 0 ? null : (
          <Section key={title} title={title}>
            <TextList texts={texts} />
          </Section>
        ),
      )}
      {statement.variants !== undefined && <Variants variants={statement.variants} />}
      {factors.length > 0 && (
        <Section title={t("facts.why")}>
          <dl className={styles.pairs}>
            {factors.map(({ factor, text }) => (
              <div key={factor + text.en}>
                <dt>{t(`factor.${factor}`)}</dt>
                <dd>
                  <RichText text={say(text)} />
                </dd>
              </div>
            ))}
          </dl>
        </Section>
      )}
      <Section title={t("facts.about-both")}>
        <ul className={styles.list}>
          {both.map(({ key, name }) => (
            <li key={key}>
              <Link href={`/facts/${key}`}>{say(name)}</Link>
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}

function Variants({ variants }: { variants: readonly StatementVariant[] }) {
  const { t } = useWords();
  const whenText = useWhenText();
  return (
    <Section title={t("facts.variants")}>
      {variants.map((variant) => (
        <AssertionView
          key={variant.note.en}
          label={whenText(variant.when)}
          level={variant.level}
          text={variant.note}
          evidence={variant.evidence}
        />
      ))}
    </Section>
  );
}
