import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { Link } from "wouter";
import { daysBetween } from "../../../core/calendar-date.ts";
import { checklistFor } from "../../../core/checklist/for-trip.ts";
import { dayFull } from "../../../core/i18n/dates.ts";
import { useData } from "../../app/data.tsx";
import { useWords } from "../../app/language.tsx";
import { useNewTripAddress } from "../../app/person-in-hand.tsx";
import { EmptyState } from "../../components/empty-state.tsx";
import { Page } from "../../components/page.tsx";
import { Section } from "../../components/section.tsx";
import { Track, trackOrder } from "../../components/track.tsx";
import styles from "./trips-page.module.css";

/** All trips, the next one first; past ones after them. */
export function TripsPage() {
  const { t, language } = useWords();
  const { profile, catalogue, lookup, today } = useData();
  const newTrip = useNewTripAddress();
  const add = (
    <Button
      component={Link}
      href={newTrip}
      variant="filled"
      leftSection={<IconPlus size="1rem" aria-hidden="true" />}
    >
      {t("trips.new")}
    </Button>
  );
  if (profile.trips.length === 0) {
    return (
      <Page title={t("nav.trips")}>
        <EmptyState title={t("trips.empty.title")} action={add}>
          {t("trips.empty.text")}
        </EmptyState>
      </Page>
    );
  }
  const past = (returns: string) => Number(returns < today);
  const trips = [...profile.trips].sort(
    (a, b) => past(a.returns) - past(b.returns) || a.departs.localeCompare(b.departs),
  );
  return (
    <Page title={t("nav.trips")} actions={add}>
      <Section title={t("trips.all")} meta={t("trips.count", { count: trips.length })}>
        <ul>
          {trips.map((trip) => {
            const checklist = checklistFor(catalogue, lookup, profile, trip, today);
            const days = daysBetween(today, trip.departs);
            return (
              <li key={trip.id} className={styles.trip}>
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
                  <span className="meta">
                    {t("trip.ready", { done: checklist.done, total: checklist.total })}
                  </span>
                  <Track
                    states={trackOrder(checklist.phases.flatMap((p) => p.items.map((i) => i.mark.state)))}
                  />
                </span>
              </li>
            );
          })}
        </ul>
      </Section>
    </Page>
  );
}
