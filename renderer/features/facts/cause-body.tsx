import { Link } from "wouter";
import type { Cause } from "../../../core/catalogue/cause.ts";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import { EvidenceList } from "../../components/evidence-line.tsx";
import { RichText } from "../../components/rich-text.tsx";
import { Section } from "../../components/section.tsx";
import styles from "./text-list.module.css";
import { TextList } from "./text-list.tsx";

/** The parts of a cause: the texts on the screen letter by letter, how to tell, whether to try again, what to do. */
export function CauseBody({ cause }: { cause: Cause }) {
  const { t, say } = useWords();
  const { catalogue } = useData();
  const { ask } = cause;
  const ways = new Map(catalogue.workarounds.map(({ id, name }) => [id, name]));
  const instead = cause.workarounds
    .map(({ way, text }) => text ?? ways.get(way))
    .filter((text) => text !== undefined);
  const symptoms = catalogue.symptoms.filter(({ id }) => cause.symptoms.includes(id));
  return (
    <>
      {cause.messages.length > 0 && (
        <Section title={t("facts.cause.messages")}>
          <ul className={styles.list}>
            {cause.messages.map(({ text, language, code }) => (
              <li key={`${code} ${text}`}>
                <span lang={language}>{text}</span>{" "}
                {code !== undefined && <span className="meta">{t("facts.cause.code", { code })}</span>}
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={t("facts.why")}>
        <dl className={styles.pairs}>
          <div>
            <dt>{t("facts.kind.symptoms")}</dt>
            <dd>
              {symptoms.map((symptom) => (
                <p key={symptom.id}>
                  <Link href={`/facts/symptoms/${symptom.id}`}>{say(symptom.name)}</Link>
                </p>
              ))}
            </dd>
          </div>
          <div>
            <dt>{t("facts.cause.tell")}</dt>
            <dd>
              <RichText text={say(cause.tell)} />
            </dd>
          </div>
          <div>
            <dt>{t("facts.cause.ask")}</dt>
            <dd>
              <p>{say(ask.question)}</p>
              <p>{t("facts.cause.ask.yes", { text: say(ask.yes) })}</p>
              {ask.no !== undefined && <p>{t("facts.cause.ask.no", { text: say(ask.no) })}</p>}
            </dd>
          </div>
          <div>
            <dt>{t("facts.cause.retry")}</dt>
            <dd>{t(`facts.cause.retry.${cause.retry}`)}</dd>
          </div>
          <div>
            <dt>{t("facts.cause.effort")}</dt>
            <dd>{t(`facts.cause.effort.${cause.repair.effort}`)}</dd>
          </div>
          <div>
            <dt>{t("facts.cause.likelihood")}</dt>
            <dd>
              {t(`facts.cause.likelihood.${cause.likelihood.basis}`, {
                often: t(`facts.cause.likelihood.${cause.likelihood.class}`),
              })}
              {cause.likelihood.basis === "sourced" && <EvidenceList evidence={cause.likelihood.evidence} />}
            </dd>
          </div>
        </dl>
      </Section>
      {cause.fixes.length > 0 && (
        <Section title={t("facts.cause.fixes")}>
          <TextList texts={cause.fixes} numbered />
        </Section>
      )}
      {instead.length > 0 && (
        <Section title={t("facts.instead")}>
          <TextList texts={instead} />
        </Section>
      )}
    </>
  );
}
