import type { Diagnosis } from "../../../core/diagnosis/diagnosis.ts";
import { RichText } from "../../components/rich-text.tsx";
import { useWords } from "../../session/language.tsx";
import styles from "./check-rows.module.css";
import { RetryMark } from "./retry-mark.tsx";
import { useShortList } from "./use-short-list.tsx";

/** What was looked at and was not it, a line each. */
export function PassedRows({ passed }: Pick<Diagnosis, "passed">) {
  const { t, say } = useWords();
  return (
    <ol>
      {passed.map(({ cause, answer }, i) => (
        <li key={cause.id} className={`${styles.row} ${styles.passed}`}>
          <span>{i + 1}</span>
          <span>{say(cause.name)}</span>
          <span>{t(`fix.passed.${answer}`)}</span>
        </li>
      ))}
    </ol>
  );
}

/** What comes after what is in hand, a line each with how one tells. */
export function NextRows({ next, from }: Pick<Diagnosis, "next"> & { from: number }) {
  const { t, say } = useWords();
  const { shown, more } = useShortList(next);
  return (
    <>
      <ol>
        {shown.map(({ cause, retry, deferred, certain }, i) => (
          <li key={cause.id} className={`${styles.row} ${styles.next}`}>
            <span>{from + i}</span>
            <span>
              {say(cause.name)}{" "}
              <span className={styles.tell}>
                {certain ? (
                  t("fix.certain")
                ) : deferred ? (
                  t("fix.deferred")
                ) : (
                  <RichText text={say(cause.tell)} />
                )}
              </span>
            </span>
            <RetryMark retry={retry} />
          </li>
        ))}
      </ol>
      {more}
    </>
  );
}
