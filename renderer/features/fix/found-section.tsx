import { useMemo } from "react";
import { Link } from "wouter";
import { textFinder, type FoundCause } from "../../../core/diagnosis/find-text.ts";
import { Section } from "../../components/section.tsx";
import { useData } from "../../session/data.tsx";
import { useFindRecords } from "../../session/find-records.ts";
import { fixAddress, type FixPart } from "../../session/fix-address.ts";
import { useWords } from "../../session/language.tsx";
import { RetryMark } from "./retry-mark.tsx";
import styles from "./start-page.module.css";

type Kept = Partial<Record<FixPart, string>>;

/** What a pasted text may mean: every cause it fits, with the symptoms it comes up with, and symptoms that read like it. */
export function FoundSection({ text, kept }: { text: string; kept: Kept }) {
  const { t, say } = useWords();
  const { catalogue } = useData();
  const records = useFindRecords(true);
  const find = useMemo(() => textFinder(catalogue.causes, catalogue.symptoms, records), [catalogue, records]);
  const { causes, symptoms } = useMemo(() => find(text), [find, text]);
  const isExact = causes.some(({ by }) => by !== "like");
  return (
    <Section title={t("fix.found")} inHand className={styles.found}>
      <div role="status">
        {causes.length === 0 && symptoms.length === 0 && <p>{t("fix.found.none")}</p>}
        {isExact && causes.length > 1 && <p>{t("fix.found.several")}</p>}
      </div>
      <ul>
        {causes.map((found) => (
          <CauseRow key={found.cause.id} found={found} kept={kept} />
        ))}
      </ul>
      {symptoms.length > 0 && (
        <p className={styles.ways}>
          <b>{t("fix.found.symptoms")}</b>
          {symptoms.map(({ id, name }) => (
            <Link key={id} className="go" href={fixAddress(id, kept)}>
              {say(name)}
            </Link>
          ))}
        </p>
      )}
    </Section>
  );
}

/** A cause that a text fits: the text as screens show it, and a way to the diagnosis for each symptom. */
function CauseRow({ found: { cause, message, by }, kept }: { found: FoundCause; kept: Kept }) {
  const { t, say } = useWords();
  const { catalogue } = useData();
  const symptoms = catalogue.symptoms.filter(({ id }) => cause.symptoms.includes(id));
  return (
    <li className={styles.cause}>
      <div className={styles["cause-head"]}>
        <b>{say(cause.name)}</b>
        <RetryMark retry={cause.retry} />
      </div>
      <p className="meta">
        {message !== null && (
          <>
            <span lang={message.language}>{message.text}</span>
            {message.code !== undefined && <> · {t("facts.cause.code", { code: message.code })}</>} ·{" "}
          </>
        )}
        {t(`fix.found.${by}`)}
      </p>
      <p className={styles.ways}>
        {symptoms.map(({ id, name }) => (
          <Link key={id} className="go" href={fixAddress(id, kept)}>
            {t("fix.found.as", { symptom: say(name) })}
          </Link>
        ))}
      </p>
    </li>
  );
}
