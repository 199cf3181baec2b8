import { NativeSelect } from "@mantine/core";
import type { Trip } from "../../../core/profile/trip.ts";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import { NotCounted } from "../../components/not-counted.tsx";
import styles from "./costs-page.module.css";
import { useCostTexts } from "./use-cost-words.ts";
import type { CostsAsked } from "./use-trip-costs.ts";

/** For whom the costs are, for how long, in which money; and what stands in the way of telling them. */
export function CostsHead({ asked, trip }: { asked: CostsAsked; trip: Trip }) {
  const { t, say } = useWords();
  const { lookup } = useData();
  const texts = useCostTexts();
  const { costs, payers, person, choosePerson } = asked;
  const place = lookup.destination(trip.destination);
  const placeName = place === undefined ? trip.destination : say(place.name);
  return (
    <>
      <div className={styles.head}>
        {payers.length > 1 && (
          <NativeSelect
            aria-label={t("costs.for")}
            value={person.id}
            onChange={({ currentTarget }) => choosePerson(currentTarget.value)}
            data={payers.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        <p className="secondary">
          {t("costs.basis", {
            name: person.name,
            days: costs.basket.days,
            money: texts.currency(costs.told),
          })}
        </p>
      </div>
      <NotCounted className={styles.notice} over={costs.over} archived={costs.archived} />
      {costs.local === null && (
        <p className={styles.notice}>
          {t("costs.no-money", { place: placeName, money: texts.currency(costs.currency) })}
        </p>
      )}
    </>
  );
}
