import { Link } from "wouter";
import { carriedOf } from "../../../core/carry-plan/carried-of.ts";
import type { Left } from "../../../core/carry-plan/left-at-home.ts";
import type { PlanView } from "../../../core/carry-plan/plan-view.ts";
import { putAway } from "../../../core/profile/in-use.ts";
import { overBy } from "../../../core/profile/over-by.ts";
import type { Trip } from "../../../core/profile/trip.ts";
import { BelongingGlyph } from "../../components/belonging-glyph.tsx";
import { NotCounted } from "../../components/not-counted.tsx";
import { Section } from "../../components/section.tsx";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import { thingAddress } from "../../session/thing-address.ts";
import { useOverText } from "../../session/use-over-text.ts";
import { usePlanWords } from "../../session/use-plan-words.ts";
import styles from "./kept-section.module.css";
import { ThingMenu } from "./thing-menu.tsx";

/** What stays at home, and why, with the way to what is over and to what is in the archive. */
export function LeftSection({ trip, view }: { trip: Trip; view: PlanView }) {
  const { t } = useWords();
  const { profile, lookup, today } = useData();
  const words = usePlanWords(view.situation);
  const overText = useOverText();
  const away = putAway(profile.things).filter(
    ({ person, product }) => trip.travellers.includes(person) && carriedOf(lookup, product) !== null,
  );
  function why({ belonging: { thing }, reason }: Left): string {
    const over = reason === "expired" && thing !== null ? overBy(thing, trip.returns, today) : null;
    return over === null ? t(`plan.left.${reason}`) : overText(over);
  }
  return (
    <Section title={t("plan.left")} meta={view.left.length}>
      {view.left.length === 0 && <p className="meta">{t("plan.left.none")}</p>}
      <ul>
        {view.left.map(({ belonging, reason }) => (
          <li key={belonging.id} className={styles.row}>
            <BelongingGlyph belonging={belonging} />
            <span className={styles.name}>{words.belonging(belonging)}</span>
            <span className={styles.for}>
              {why({ belonging, reason })}{" "}
              {reason === "expired" && (
                <Link
                  className="go"
                  href={
                    belonging.thing === null ? `/things/${belonging.person}` : thingAddress(belonging.thing)
                  }
                  aria-label={t("plan.left.see.label", { thing: words.belonging(belonging) })}
                >
                  {t("not-counted.go")}
                </Link>
              )}
            </span>
            {reason !== "expired" && (
              <ThingMenu trip={trip} view={view} belonging={belonging} placed={false} />
            )}
          </li>
        ))}
      </ul>
      <NotCounted archived={away} />
    </Section>
  );
}
