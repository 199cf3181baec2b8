import { NativeSelect } from "@mantine/core";
import { TIERS } from "../../../core/catalogue/budget.ts";
import type { TripCosts } from "../../../core/costs/trip-costs.ts";
import { USUAL_TIER } from "../../../core/costs/trip-basket.ts";
import type { Person } from "../../../core/profile/person.ts";
import type { Trip } from "../../../core/profile/trip.ts";
import { Section } from "../../components/section.tsx";
import { useCommands } from "../../session/commands.tsx";
import { useWords } from "../../session/language.tsx";
import { BasketForm } from "./basket-form.tsx";
import styles from "./figures.module.css";
import { MonthBudget } from "./month-budget.tsx";
import { changeOwnBasket } from "./own-basket.ts";

/** What the trip’s money goes on: the way of travelling, which makes the estimate, and the lines, which can be changed. */
export function BasketSection({ trip, costs, person }: { trip: Trip; costs: TripCosts; person: Person }) {
  const { t } = useWords();
  const { apply } = useCommands();
  return (
    <Section title={t("costs.basket")} inHand>
      <p className={styles.text}>{t("costs.basket.text")}</p>
      <MonthBudget person={person} days={costs.basket.days} />
      <NativeSelect
        className={styles.tier}
        label={t("costs.tier")}
        value={costs.tier}
        onChange={({ currentTarget }) => {
          const tier = TIERS.find((one) => one === currentTarget.value) ?? USUAL_TIER;
          void apply(
            changeOwnBasket(trip.id, { tier: tier === USUAL_TIER ? null : tier }),
            t("costs.tier.saved"),
          );
        }}
        data={TIERS.map((tier) => ({ value: tier, label: t(`costs.tier.${tier}`) }))}
      />
      <BasketForm trip={trip} costs={costs} />
    </Section>
  );
}
