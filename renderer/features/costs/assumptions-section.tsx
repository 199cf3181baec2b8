import { NativeSelect } from "@mantine/core";
import type { TripCosts } from "../../../core/costs/trip-costs.ts";
import type { Trip } from "../../../core/profile/trip.ts";
import { Section } from "../../components/section.tsx";
import { useWords } from "../../session/language.tsx";
import { AssumptionsForm } from "./assumptions-form.tsx";
import styles from "./figures.module.css";
import type { HabitChoice } from "./use-trip-costs.ts";

const BOUND = ["", "yes", "no"] as const;

/** All that was taken for granted, each with its source, and what the person says instead. */
export function AssumptionsSection({
  trip,
  costs,
  habits,
}: {
  trip: Trip;
  costs: TripCosts;
  habits: HabitChoice;
}) {
  const { t } = useWords();
  const granted = [...new Set(costs.costs.flatMap(({ assumptions }) => assumptions))];
  const converts = costs.pairs.length > 0;
  // An offer for new links may hold for one of the chains, or it was said already whether it does.
  const binds = habits.newlyBound !== "" || granted.includes("newly-bound-unsaid");
  return (
    <Section title={t("costs.assumed")}>
      <div className={styles.choices}>
        {converts && (
          <NativeSelect
            label={t("costs.assumed.conversion")}
            value={habits.accepts ? "accepted" : "declined"}
            onChange={({ currentTarget }) => habits.write({ accepts: currentTarget.value === "accepted" })}
            data={(["declined", "accepted"] as const).map((value) => ({
              value,
              label: t(`costs.assumed.conversion.${value}`),
            }))}
          />
        )}
        {binds && (
          <NativeSelect
            label={t("costs.assumed.newly-bound")}
            value={habits.newlyBound}
            onChange={({ currentTarget }) =>
              habits.write({ newlyBound: BOUND.find((one) => one === currentTarget.value) ?? "" })
            }
            data={BOUND.map((value) => ({
              value,
              label: t(
                value === "" ? "costs.assumed.newly-bound.unsaid" : `costs.assumed.newly-bound.${value}`,
              ),
            }))}
          />
        )}
      </div>
      <AssumptionsForm trip={trip} costs={costs} />
      {granted.length > 0 && (
        <ul className={styles.granted}>
          {granted.map((id) => (
            <li key={id}>{t(`costs.granted.${id}`)}</li>
          ))}
        </ul>
      )}
    </Section>
  );
}
