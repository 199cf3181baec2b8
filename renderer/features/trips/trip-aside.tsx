import { Link } from "wouter";
import { daysBetween } from "../../../core/calendar-date.ts";
import { isSettled, type ChecklistItem } from "../../../core/checklist/merge.ts";
import { countStates } from "../../../core/checklist/progress.ts";
import { needsStaffCard } from "../../../core/emergency/staff-card.ts";
import { dayWithWeekday } from "../../../core/i18n/dates.ts";
import type { TripView } from "../../../core/trips/trip-view.ts";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import { useWhoText } from "../../session/use-who-text.ts";
import { EvidenceList } from "../../components/evidence-line.tsx";
import { Section } from "../../components/section.tsx";
import { Track } from "../../components/track.tsx";
import styles from "./trip-aside.module.css";

function concerns(item: ChecklistItem, person: string): boolean {
  return item.source.kind === "own" || item.source.item.who.includes(person);
}

/** Beside the checklist: the way there and back, who goes, numbers to dial. */
export function TripAside({ view: { trip, place, known, travellers, checklist } }: { view: TripView }) {
  const { t, say, language } = useWords();
  const { catalogue, lookup } = useData();
  const whoText = useWhoText();
  const items = checklist.phases.flatMap((p) => p.items);
  const there = new URLSearchParams({ for: trip.travellers[0] ?? "", place: trip.destination }).toString();
  const nights = daysBetween(trip.departs, trip.returns);
  const date = (day: string) => ({ date: dayWithWeekday(day, language) });
  const stops = [
    [t("trip.home"), t("trip.leaves-on", date(trip.departs)), true],
    [place === null ? trip.destination : say(place.name), t("trip.days-there", { days: nights + 1 }), false],
    [t("trip.home"), t("trip.back-on", date(trip.returns)), true],
  ] as const;
  return (
    <aside className={styles.aside} aria-label={t("trip.aside")}>
      <Section title={t("trip.legs")} meta={t("trip.nights", { nights })}>
        <ol className={styles.route}>
          {stops.map(([where, when, end], i) => (
            <li key={i} className={end ? styles.end : undefined}>
              <b>{where}</b>
              <span className="meta">{when}</span>
            </li>
          ))}
        </ol>
      </Section>
      <Section title={t("trip.travellers")}>
        {travellers.map(({ person, known: as }) => {
          const own = items.filter((item) => concerns(item, person.id));
          const { about, speaks, missing } = whoText({ person }, as);
          return (
            <div key={person.id} className={styles.person}>
              <p>
                {person.name}
                <span>{t("trip.done-of", { done: own.filter(isSettled).length, total: own.length })}</span>
              </p>
              <Track states={countStates(own)} />
              <div className={styles.who}>
                {[...about, ...speaks].join(" · ")} {missing}{" "}
                {missing !== null && (
                  <Link className="go" href={`/things/${person.id}`}>
                    {t("who.say")}
                  </Link>
                )}
              </div>
            </div>
          );
        })}
      </Section>
      <Section title={t("trip.numbers")}>
        <p className={styles.emergency}>
          <Link className="go" href={`/lost?${there}`}>
            {t("lost.link")}
          </Link>
          {travellers.some(({ person }) => needsStaffCard(catalogue, lookup, trip.destination, person)) && (
            <Link className="go" href={`/staff?${there}`}>
              {t("staff.link")}
            </Link>
          )}
        </p>
        {known.numbers.length > 0 && (
          <dl>
            {known.numbers.map((entry) => (
              <div key={entry.number} className={styles.number}>
                <dt>{say(entry.name)}</dt>
                <dd>{entry.number}</dd>
                <dd className={styles.evidence}>
                  <EvidenceList evidence={entry.evidence} record={entry.record} />
                </dd>
              </div>
            ))}
          </dl>
        )}
      </Section>
    </aside>
  );
}
