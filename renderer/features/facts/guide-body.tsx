import type { Guide } from "../../../core/catalogue/guide.ts";
import { useWords } from "../../session/language.tsx";
import { Section } from "../../components/section.tsx";
import { AssertionView } from "../../components/assertion-view.tsx";
import styles from "./text-list.module.css";

/** What to know before one begins a guide, and what is different for whom; its steps stand with the other parts. */
export function GuideBody({ guide }: { guide: Guide }) {
  const { t, say } = useWords();
  const { who, minutes, atHand, worked, variants } = guide;
  return (
    <>
      <Section title={t("facts.guide.begin")}>
        <dl className={styles.pairs}>
          <div>
            <dt>{t("facts.guide.who")}</dt>
            <dd>{say(who.text)}</dd>
          </div>
          <div>
            <dt>{t("facts.guide.time")}</dt>
            <dd>{t("facts.guide.minutes", { minutes })}</dd>
          </div>
          <div>
            <dt>{t("facts.guide.at-hand")}</dt>
            <dd>
              {atHand.map((thing) => (
                <p key={thing.en}>{say(thing)}</p>
              ))}
            </dd>
          </div>
          <div>
            <dt>{t("facts.guide.worked")}</dt>
            <dd>{say(worked)}</dd>
          </div>
        </dl>
      </Section>
      {variants.length > 0 && (
        <Section title={t("facts.variants")}>
          {variants.map((variant) => (
            <AssertionView
              key={variant.text.en}
              label={say(variant.who.text)}
              text={variant.text}
              evidence={variant.evidence}
            />
          ))}
        </Section>
      )}
    </>
  );
}
