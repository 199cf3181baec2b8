import { Link } from "wouter";
import type { Situation } from "../../../core/diagnosis/situation.ts";
import { thingOfFact } from "../../../core/diagnosis/thing-of-fact.ts";
import type { Reason } from "../../../core/diagnosis/why-true.ts";
import { Section } from "../../components/section.tsx";
import { useWords } from "../../session/language.tsx";
import { thingAddress } from "../../session/thing-address.ts";
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
  const said = struck.flatMap(({ why }) => why.filter(({ origin }) => origin.kind === "profile"));
  const things = new Set(said.map(({ path }) => thingOfFact(fixing.situation, path)));
  const [only] = things.size === 1 ? things : [];
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
              <ReasonLine key={reason.path} reason={reason} situation={fixing.situation} />
            ))}
          </li>
        ))}
      </ul>
      {more}
      {said.length > 0 && person !== null && (
        <p>
          <Link className="go" href={only ? thingAddress(only) : `/things/${person.id}`}>
            {t("fix.struck.change")}
          </Link>
        </p>
      )}
    </Section>
  );
}

/** Where a fact is from, with the way there, and what it is. */
function ReasonLine({ reason, situation }: { reason: Reason; situation: Situation }) {
  const { t } = useWords();
  const factText = useFactText();
  const from = t(`fix.from.${reason.origin.kind}`);
  const address = addressOf(reason, situation);
  return (
    <p className="meta">
      {address === null ? (
        <span className={styles.from}>{from}</span>
      ) : (
        <Link className={styles.from} href={address}>
          {from}
        </Link>
      )}
      {factText(reason)}
    </p>
  );
}

/** Where what is said can be read, or put right: a record of the facts, the form of a thing. */
function addressOf({ path, origin }: Reason, situation: Situation): string | null {
  if (origin.kind === "catalogue") return origin.record === null ? null : `/facts/${origin.record}`;
  const thing = origin.kind === "profile" ? thingOfFact(situation, path) : null;
  return thing === null ? null : thingAddress(thing);
}
