import type { FactsPreview } from "../../../core/facts-file/preview-schema.ts";
import type { LocalText } from "../../../core/catalogue/text.ts";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import styles from "./facts-file.module.css";

/** The trips whose checklist other facts would change, with the items that come and go. */
export function ChangedTrips({ trips }: Pick<FactsPreview, "trips">) {
  const { t, say } = useWords();
  const { records } = useData();
  if (trips.length === 0) return null;
  const listed = (said: string, items: readonly LocalText[]) =>
    items.map((title, i) => (
      <li key={`${said} ${i}`}>
        <span className="meta">{said}:</span> {say(title)}
      </li>
    ));
  return (
    <div className={styles.part}>
      <h3>{t("facts-file.trips")}</h3>
      {trips.map(({ trip, added, removed }) => (
        <div key={trip} className={styles.trip}>
          <p className="bold">{records.trip(trip)?.name}</p>
          <ul>
            {listed(t("facts-file.trip.added"), added)}
            {listed(t("facts-file.trip.removed"), removed)}
          </ul>
        </div>
      ))}
    </div>
  );
}
