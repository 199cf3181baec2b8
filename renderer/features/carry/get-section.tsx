import { useState } from "react";
import { Button } from "@mantine/core";
import type { Belonging, Getting } from "../../../core/carry-plan/belonging.ts";
import type { PlanView } from "../../../core/carry-plan/plan-view.ts";
import { dayFull } from "../../../core/i18n/dates.ts";
import { formatMoney } from "../../../core/money.ts";
import type { Trip } from "../../../core/profile/trip.ts";
import { BelongingGlyph } from "../../components/belonging-glyph.tsx";
import { Section } from "../../components/section.tsx";
import { useWords } from "../../session/language.tsx";
import { usePlanWords } from "../../session/use-plan-words.ts";
import styles from "./kept-section.module.css";
import { ThingMenu } from "./thing-menu.tsx";

/** What has to be got for the plan, at what price and by when; what could be got besides; what has to be linked. */
export function GetSection({ trip, view }: { trip: Trip; view: PlanView }) {
  const { t } = useWords();
  const words = usePlanWords(view.situation);
  const [open, setOpen] = useState(false);
  const { placing } = view.solved;
  const toGet = view.situation.belongings.filter(({ getting }) => getting !== null);
  const taken = toGet.filter(({ id }) => placing.has(id));
  const others = toGet.filter(({ id }) => !placing.has(id) && view.offered.has(id));
  return (
    <Section title={t("plan.get")} meta={taken.length}>
      {taken.length === 0 && <p className="meta">{t("plan.get.none")}</p>}
      <ul>
        {taken.map((one) => (
          <GetRow key={one.id} trip={trip} view={view} belonging={one} />
        ))}
        {view.toLink.map(({ card, with: wallet }) => (
          <li key={`${card?.id} ${wallet.id}`} className={styles.row}>
            <BelongingGlyph belonging={wallet} />
            <span className={styles.name}>
              {t("plan.link.row", {
                card: card === null ? "" : words.belonging(card),
                wallet: words.belonging(wallet),
              })}
            </span>
            <span className={styles.for}>{t("plan.link")}</span>
            <span />
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <Button variant="subtle" aria-expanded={open} onClick={() => setOpen((now) => !now)}>
          {t("plan.get.other", { count: others.length })}
        </Button>
      )}
      {open && (
        <ul>
          {others.map((one) => (
            <GetRow key={one.id} trip={trip} view={view} belonging={one} />
          ))}
        </ul>
      )}
    </Section>
  );
}

function GetRow({ trip, view, belonging }: { trip: Trip; view: PlanView; belonging: Belonging }) {
  const { t, language } = useWords();
  const words = usePlanWords(view.situation);
  // What one takes in cash, or writes down, has no price.
  const price = ({ price: sum }: Getting) => {
    if (belonging.product === null) return [];
    if (sum === null) return [t("plan.get.unknown-price")];
    return [sum.minor === 0 ? t("plan.get.free") : formatMoney(sum)];
  };
  const when = ({ orderBy, onArrival, days }: Getting) => {
    if (orderBy !== null) return t("plan.get.order-by", { date: dayFull(orderBy, language) });
    if (onArrival) return t("plan.get.arrival");
    return days === null ? t("plan.get.unknown-time") : t("plan.get.today");
  };
  const { getting } = belonging;
  return (
    <li className={styles.row}>
      <BelongingGlyph belonging={belonging} />
      <span className={styles.name}>{words.belonging(belonging)}</span>
      <span className={styles.for}>{getting !== null && [...price(getting), when(getting)].join(" · ")}</span>
      <ThingMenu trip={trip} view={view} belonging={belonging} placed={false} />
    </li>
  );
}
