import { Link } from "wouter";
import type { Reason } from "../../../core/diagnosis/why-true.ts";
import { Section } from "../../components/section.tsx";
import { useWords } from "../../session/language.tsx";
import styles from "./struck-section.module.css";
import { useFactText } from "./use-fact-text.ts";
import type { Fixing } from "./use-fixing.ts";
import { useShortList } from "./use-short-list.tsx";

const ORIGINS = ["answer", "profile", "catalogue"] as const;

/** What is ruled out, each with the fact that did it and where that is from. */
export function StruckSection({ fixing }: { fixing: Fixing }) {
  const { t, say } = useWords();
  // What the person said themselves first: it is what may be wrong.
  const rank = (why: readonly Reason[]) =>
    Math.min(...why.map(({ origin }) => ORIGINS.indexOf(origin.kind)), ORIGINS.length);
  const struck = fixing.diagnosis.struck.toSorted((a, b) => rank(a.why) - rank(b.why));
  const { person } = fixing.situation;
  const { shown, more } = useShortList(struck);
  const byProfile = struck.some(({ why }) => why.some(({ origin }) => origin.kind === "profile"));
  return (
    <Section
      title={t("fix.struck")}
      meta={struck.length === 0 ? undefined : t("fix.struck.count", { count: struck.length })}
    >
      {struck.length === 0 && <p className="meta">{t("fix.struck.none")}</p>}
      <ul className={styles.struck}>
        {shown.map(({ cause, why }) => (
          <li key={cause.id}>
            <s>{say(cause.name)}</s>
            {why.length === 0 && <p className="meta">{t("fix.struck.by-symptom")}</p>}
            {why.map((reason) => (
              <ReasonLine key={reason.path} reason={reason} />
            ))}
          </li>
        ))}
      </ul>
      {more}
      {byProfile && person !== null && (
        <p>
          <Link className="go" href={`/things/${person.id}`}>
            {t("fix.struck.change")}
          </Link>
        </p>
      )}
    </Section>
  );
}

/** Where a fact is from, and what it is. */
function ReasonLine({ reason }: { reason: Reason }) {
  const { t } = useWords();
  const factText = useFactText();
  const { origin } = reason;
  const from = t(`fix.from.${origin.kind}`);
  return (
    <p className="meta">
      {origin.kind === "catalogue" && origin.record !== null ? (
        <Link className={styles.from} href={`/facts/${origin.record}`}>
          {from}
        </Link>
      ) : (
        <span className={styles.from}>{from}</span>
      )}
      {factText(reason)}
    </p>
  );
}
