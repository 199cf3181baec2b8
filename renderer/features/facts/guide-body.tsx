import type { Guide } from "../../../core/catalogue/guide.ts";
import { useWords } from "../../session/language.tsx";
import { Section } from "../../components/section.tsx";
import { Pairs } from "../../components/pairs.tsx";
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
          <Pairs
            of={[
              [t("facts.guide.who"), say(who.text)],
              [t("facts.guide.time"), t("facts.guide.minutes", { minutes })],
              [t("facts.guide.at-hand"), atHand.map((thing) => <p key={thing.en}>{say(thing)}</p>)],
              [t("facts.guide.worked"), say(worked)],
            ]}
          />
        </dl>
      </Section>
      {variants.length > 0 && (
        <Section title={t("facts.variants")}>
          {variants.map((variant) => (
            <AssertionView key={variant.text.en} label={say(variant.who.text)} {...variant} />
          ))}
        </Section>
      )}
    </>
  );
}
