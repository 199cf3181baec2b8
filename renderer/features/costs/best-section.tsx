import { isFloor } from "../../../core/costs/cost-of-line.ts";
import type { BasketCost } from "../../../core/costs/cost-of-basket.ts";
import type { TripCosts } from "../../../core/costs/trip-costs.ts";
import type { Person } from "../../../core/profile/person.ts";
import { Section } from "../../components/section.tsx";
import { useWords } from "../../session/language.tsx";
import styles from "./best-section.module.css";
import { LineChoices } from "./line-choices.tsx";
import { useCostTexts, type CostTexts } from "./use-cost-words.ts";

/** The best chain for this basket, what to pay with what, and what fewer withdrawals save. */
export function BestSection({ costs, person }: { costs: TripCosts; person: Person }) {
  const { t } = useWords();
  const texts = useCostTexts();
  const { best, basket, cash, conversion, told } = costs;
  const { single } = best;
  if (single === null || basket.lines.length === 0)
    return (
      <Section title={t("costs.best")}>
        <p className={styles.text}>{t("costs.nothing")}</p>
      </Section>
    );
  const now = basket.lines.find(({ kind }) => kind === "atm-withdrawal");
  return (
    <Section title={t("costs.best")}>
      <Lead cost={single} texts={texts} />
      <p className={styles.text}>
        {costs.costs.length === 1
          ? t("costs.best.only", { name: person.name })
          : t(best.leads ? "costs.best.leads" : "costs.best.known")}
      </p>
      <LineChoices costs={costs} name={person.name} />
      {cash !== null &&
        now !== undefined &&
        cash.fewer.map(({ count, each, saved }) => (
          <p key={count} className={styles.text}>
            {t("costs.fewer", {
              chain: texts.chainOf(cash.chain),
              count,
              each: texts.money(each, now.each.currency),
              now: now.count,
              saved: texts.money(saved, told),
            })}
          </p>
        ))}
      {(cash?.fewer.length ?? 0) > 0 && <p className={styles.text}>{t("costs.fewer.limit")}</p>}
      {conversion !== null && conversion > 0 && (
        <p className={styles.text}>{t("costs.conversion", { more: texts.money(conversion, told) })}</p>
      )}
    </Section>
  );
}

function Lead({ cost, texts }: { cost: BasketCost; texts: CostTexts }) {
  const { t } = useWords();
  const { fees, currency, unknown } = cost;
  const chain = texts.chain(cost.chain);
  const open = isFloor(unknown) || fees.high === null;
  const sum = texts.money(fees.likely, currency);
  const lead =
    fees.likely === 0
      ? t(open ? "costs.best.nothing-known" : "costs.best.nothing", { chain })
      : t(open ? "costs.best.floor" : "costs.best.lead", { chain, cost: sum });
  return (
    <p className={styles.lead}>
      {lead}{" "}
      <span className="meta">{t("costs.best.spent", { spent: texts.money(cost.spent, currency) })}</span>
    </p>
  );
}
