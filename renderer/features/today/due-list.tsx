import { Fragment } from "react";
import { Link } from "wouter";
import { isSettled, type Checklist } from "../../../core/checklist/merge.ts";
import { dayShort } from "../../../core/i18n/dates.ts";
import type { Trip } from "../../../core/profile/trip.ts";
import { useData } from "../../session/data.tsx";
import { useItemWords } from "../../session/item-words.ts";
import { useWords } from "../../session/language.tsx";
import { NowLine } from "../../components/now-line.tsx";
import { Section } from "../../components/section.tsx";
import { TaskBox } from "../../components/task-box.tsx";
import styles from "./due-list.module.css";

const SHOWN = 7;

/** What is open on the next trip's list, overdue first; ticking is done on the trip's own page. */
export function DueList({ trip, checklist }: { trip: Trip; checklist: Checklist }) {
  const { t, language } = useWords();
  const { today } = useData();
  const words = useItemWords();
  const open = checklist.phases
    .flatMap((p) => p.items)
    .filter((item) => !isSettled(item) && item.due !== null)
    .sort((a, b) => (a.due ?? "").localeCompare(b.due ?? ""));
  const shown = open.slice(0, SHOWN);
  const firstAhead = shown.find((item) => !item.overdue);
  return (
    <Section
      title={t("today.to-do")}
      meta={t("today.to-do.counts", { overdue: checklist.overdue, open: open.length })}
    >
      <ul>
        {shown.map((item) => (
          <Fragment key={item.id}>
            {item === firstAhead && (
              <li>
                <NowLine>{t("trip.today", { date: dayShort(today, language) })}</NowLine>
              </li>
            )}
            <li className={`${styles.item} ${item.overdue ? styles.late : ""}`}>
              <TaskBox state={item.mark.state} />
              <span className={styles.relative}>{words.relative(item)}</span>
              <span className={styles.date}>{item.due === null ? "" : dayShort(item.due, language)}</span>
              <span>
                {words.title(item)}
                {item.mark.note !== "" && <span className={styles.note}>{item.mark.note}</span>}
              </span>
            </li>
          </Fragment>
        ))}
      </ul>
      <p className={styles.all}>
        <Link className="go" href={`/trips/${trip.id}`}>
          {t("today.all", { count: open.length })}
        </Link>
      </p>
    </Section>
  );
}
