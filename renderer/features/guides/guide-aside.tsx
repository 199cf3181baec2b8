import { Link } from "wouter";
import { followingOf } from "../../../core/guides/related-guides.ts";
import type { GuideFor } from "../../../core/guides/guide-for.ts";
import type { Person } from "../../../core/profile/person.ts";
import { AssertionView } from "../../components/assertion-view.tsx";
import { Section } from "../../components/section.tsx";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import { fixAddress } from "./fix-address.ts";
import { guideAddress } from "./guide-address.ts";
import styles from "./guide-page.module.css";
import { useNotForText } from "./use-not-for-text.ts";
import { WhoIsWhere } from "./who-is-where.tsx";

interface GuideAsideProps {
  look: GuideFor;
  person: Person | null;
}

/** Beside the steps: whether it suits, limits and the like, who is how far, and what may come next. */
export function GuideAside({ look, person }: GuideAsideProps) {
  const { t, say } = useWords();
  const { catalogue } = useData();
  const notFor = useNotForText();
  const { guide, suits } = look;
  const background = catalogue.articles.filter(({ guides }) => guides.includes(guide.id));
  return (
    <aside className={styles.aside} aria-label={t("guide.aside")}>
      {person !== null && suits !== "yes" && (
        <p className={styles.notice}>
          {suits === "no"
            ? t("guide.not", { name: person.name, why: notFor(look) })
            : t("guide.perhaps", { name: person.name, who: say(guide.who.text) })}
        </p>
      )}
      {guide.tips.length > 0 && (
        <Section title={t("guide.limits")}>
          {guide.tips.map((tip) => (
            <AssertionView key={tip.text.en} {...tip} />
          ))}
        </Section>
      )}
      <WhoIsWhere guide={guide} />
      <NextList look={look} person={person} />
      {background.length > 0 && (
        <Section title={t("guide.background")}>
          <ul>
            {background.map(({ id, name }) => (
              <li key={id} className={styles.further}>
                <Link href={`/guides/read/${id}`}>{say(name)}</Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </aside>
  );
}

function NextList({ look: { guide }, person }: GuideAsideProps) {
  const { t, say } = useWords();
  const { catalogue } = useData();
  const { symptoms, beforeAfter, guides } = followingOf(catalogue, guide);
  const further = [
    ...symptoms.map(({ id, name }) => ({
      to: fixAddress(id, guide.id, person),
      text: t("guide.symptom", { symptom: say(name) }),
    })),
    ...beforeAfter.map(({ id, question }) => ({
      to: `/compare/before-after/${id}`,
      text: t("guide.before-after", { question: say(question) }),
    })),
    ...guides.map(({ id, name }) => ({ to: guideAddress(id, person), text: say(name) })),
  ];
  if (further.length === 0) return null;
  return (
    <Section title={t("guide.next")}>
      <ul>
        {further.map(({ to, text }) => (
          <li key={to} className={styles.further}>
            <Link href={to}>{text}</Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
