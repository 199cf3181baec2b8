import { memo, useMemo } from "react";
import { Link } from "wouter";
import { daysBetween } from "../../../core/calendar-date.ts";
import type { Belongings } from "../../../core/checklist/belongings.ts";
import { progressOf } from "../../../core/checklist/progress.ts";
import { dayFull } from "../../../core/i18n/dates.ts";
import type { Trip } from "../../../core/profile/trip.ts";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import { Track } from "../../components/track.tsx";
import styles from "./trips-page.module.css";

interface TripRowProps {
  trip: Trip;
  belongingsOf: (travellers: readonly string[]) => Belongings;
}

/** A trip in the list: its name, its days, how far off it is and how ready. */
export const TripRow = memo(function TripRow({ trip, belongingsOf }: TripRowProps) {
  const { t, language } = useWords();
  const { catalogue, lookup, profile, today } = useData();
  const { people } = profile;
  const progress = useMemo(
    () => progressOf(catalogue, people, lookup, trip, belongingsOf(trip.travellers), today),
    [belongingsOf, catalogue, lookup, people, today, trip],
  );
  const days = daysBetween(today, trip.departs);
  return (
    <>
      <Link href={`/trips/${trip.id}`} className={styles.name}>
        {trip.name}
      </Link>
      <span className={styles.dates}>
        {t("trips.dates", {
          from: dayFull(trip.departs, language),
          to: dayFull(trip.returns, language),
        })}
      </span>
      <span className={styles.when}>
        {trip.returns < today
          ? t("trips.past")
          : days > 0
            ? t("trips.in-days", { days })
            : t("trips.under-way")}
      </span>
      <span className={styles.ready}>
        <span className="meta">{t("trip.ready", { done: progress.done, total: progress.total })}</span>
        <Track states={progress.states} />
      </span>
    </>
  );
});
