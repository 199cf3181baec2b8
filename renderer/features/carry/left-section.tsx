import type { PlanView } from "../../../core/carry-plan/plan-view.ts";
import type { Trip } from "../../../core/profile/trip.ts";
import { BelongingGlyph } from "../../components/belonging-glyph.tsx";
import { Section } from "../../components/section.tsx";
import { useWords } from "../../session/language.tsx";
import { usePlanWords } from "../../session/use-plan-words.ts";
import styles from "./kept-section.module.css";
import { ThingMenu } from "./thing-menu.tsx";

/** What stays at home, and why. */
export function LeftSection({ trip, view }: { trip: Trip; view: PlanView }) {
  const { t } = useWords();
  const words = usePlanWords(view.situation);
  return (
    <Section title={t("plan.left")} meta={view.left.length}>
      {view.left.length === 0 && <p className="meta">{t("plan.left.none")}</p>}
      <ul>
        {view.left.map(({ belonging, reason }) => (
          <li key={belonging.id} className={styles.row}>
            <BelongingGlyph belonging={belonging} />
            <span className={styles.name}>{words.belonging(belonging)}</span>
            <span className={styles.for}>{t(`plan.left.${reason}`)}</span>
            {reason === "expired" ? (
              <span />
            ) : (
              <ThingMenu trip={trip} view={view} belonging={belonging} placed={false} />
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
