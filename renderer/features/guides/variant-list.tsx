import type { GuideFor } from "../../../core/guides/guide-for.ts";
import { AssertionView } from "../../components/assertion-view.tsx";
import { Section } from "../../components/section.tsx";
import { useWords } from "../../session/language.tsx";
import styles from "./guide-page.module.css";

/** What is different for some wallets or people, without what is ruled out for this one. */
export function VariantList({ look: { variants } }: { look: GuideFor }) {
  const { t, say } = useWords();
  if (variants.length === 0) return null;
  return (
    <Section title={t("guide.variants")} className={styles.below}>
      {variants.map((variant) => (
        <AssertionView key={variant.text.en} label={say(variant.who.text)} {...variant} />
      ))}
    </Section>
  );
}
