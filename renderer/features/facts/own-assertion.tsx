import { Link } from "wouter";
import { assertionsOf } from "../../../core/facts/assertions.ts";
import type { PlacedRecord } from "../../../core/facts/record-name.ts";
import { useWords } from "../../session/language.tsx";
import { RichText } from "../../components/rich-text.tsx";
import { Section } from "../../components/section.tsx";
import { VerdictText } from "../../components/verdict-text.tsx";
import { AssertionView } from "../../components/assertion-view.tsx";
import styles from "./own-assertion.module.css";

/** What the record says as a whole, with its evidence; a record that asserts nothing by itself only describes. */
export function OwnAssertion({ placed: { record, folder } }: { placed: PlacedRecord }) {
  const { t, say } = useWords();
  const own = assertionsOf(record).find(({ path }) => path === "");
  const short = "short" in record ? record.short : undefined;
  const level = "level" in record ? record.level : undefined;
  const about = "about" in record ? record.about : undefined;
  return (
    <div className={styles.own}>
      {level !== undefined && (
        <p className={`lead ${styles.lead}`}>
          <VerdictText level={level} strong>
            {short === undefined ? t(`level.${level}`) : say(short)}
          </VerdictText>
        </p>
      )}
      {own === undefined && about !== undefined && (
        <p className={styles.text}>
          <RichText text={say(about)} />
        </p>
      )}
      {folder === "before-after" && (
        <p>
          <Link className="go" href={`/compare/before-after/${record.id}`}>
            {t("compare.see-before-after")}
          </Link>
        </p>
      )}
      {own !== undefined && (
        <Section title={t("facts.basis")}>
          <AssertionView
            text={own.text}
            evidence={own.evidence}
            history={own.history}
            conflicts={own.conflicts}
          />
        </Section>
      )}
    </div>
  );
}
