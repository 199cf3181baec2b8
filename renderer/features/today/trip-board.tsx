import { Link } from "wouter";
import { daysBetween } from "../../../core/calendar-date.ts";
import type { Checklist } from "../../../core/checklist/merge.ts";
import { countStates } from "../../../core/checklist/progress.ts";
import { dayFull, dayWithWeekday } from "../../../core/i18n/dates.ts";
import type { Trip } from "../../../core/profile/trip.ts";
import type { ItemState } from "../../../core/profile/item-mark.ts";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import { TaskBox } from "../../components/task-box.tsx";
import { Track } from "../../components/track.tsx";
import styles from "./trip-board.module.css";

const COUNTED: ItemState[] = ["done", "doing", "blocked", "to-do"];

/** The next trip between two rules: days to go, the route, how ready. */
export function TripBoard({ trip, checklist }: { trip: Trip; checklist: Checklist }) {
  const { t, say, language } = useWords();
  const { lookup, records, today } = useData();
  const days = daysBetween(today, trip.departs);
  const states = countStates(checklist.phases.flatMap((p) => p.items));
  const names = trip.travellers.map((id) => records.person(id)?.name ?? "").join(t("list.separator"));
  const destination = lookup.destination(trip.destination);
  return (
    <section className={styles.board} aria-label={t("today.next-trip")}>
      <div className={styles.days}>
        <p className="meta">{t("today.next-trip")}</p>
        {days > 0 ? (
          <p className={styles.count}>
            <b>{days}</b> <span>{t("today.days-left", { days })}</span>
          </p>
        ) : (
          <p className={styles.count}>
            <span>{t("trips.under-way")}</span>
          </p>
        )}
        <p className="meta">{dayFull(trip.departs, language)}</p>
        <Link className="go" href={`/trips/${trip.id}`}>
          {t("today.open-trip")}
        </Link>
      </div>
      <div className={styles.way}>
        <h2>
          {trip.name} <span className="meta">{names}</span>
        </h2>
        <ol className={styles.route}>
          <li className={styles.end}>
            <b>{t("trip.home")}</b>
            <span>{t("trip.leaves-on", { date: dayWithWeekday(trip.departs, language) })}</span>
          </li>
          <li>
            <b>{destination === undefined ? trip.destination : say(destination.name)}</b>
            <span>{t("trip.days-there", { days: daysBetween(trip.departs, trip.returns) + 1 })}</span>
          </li>
          <li className={styles.end}>
            <b>{t("trip.home")}</b>
            <span>{t("trip.back-on", { date: dayWithWeekday(trip.returns, language) })}</span>
          </li>
        </ol>
      </div>
      <div className={styles.ready}>
        <p className={styles.line}>
          <b>{t("trip.ready", { done: checklist.done, total: checklist.total })}</b>
          {checklist.overdue > 0 && (
            <b className="alert">{t("trip.overdue", { count: checklist.overdue })}</b>
          )}
        </p>
        <Track states={states} />
        <dl>
          {COUNTED.map((state) => (
            <div key={state}>
              <dt>
                <TaskBox state={state} small /> {t(`state.${state}`)}
              </dt>
              <dd>{states[state]}</dd>
            </div>
          ))}
        </dl>
      </div>
    </section>
  );
}
