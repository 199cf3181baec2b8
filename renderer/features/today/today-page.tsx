import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { Link } from "wouter";
import { checklistFor } from "../../../core/checklist/for-trip.ts";
import { dayTitle } from "../../../core/i18n/dates.ts";
import { nextTrip } from "../../../core/profile/next-trip.ts";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import { useNewTripAddress } from "../../session/person-in-hand.tsx";
import columns from "../../components/columns.module.css";
import { EmptyState } from "../../components/empty-state.tsx";
import { LinkButton } from "../../components/link-button.tsx";
import { NewTripButton } from "../../components/new-trip-button.tsx";
import { SampleButton } from "../../components/sample-button.tsx";
import { Page } from "../../components/page.tsx";
import { DueList } from "./due-list.tsx";
import { ErrorTextField } from "./error-text-field.tsx";
import { ExpiringList } from "./expiring-list.tsx";
import { TripBoard } from "./trip-board.tsx";
import styles from "./today-page.module.css";
import { QuestionList } from "./question-list.tsx";

/** Where things stand today: the next trip, what is due, what runs out. */
export function TodayPage() {
  const { t, language } = useWords();
  const { catalogue, lookup, profile, today } = useData();
  const newTrip = useNewTripAddress();
  const trip = nextTrip(profile.trips, today);
  const checklist = trip === undefined ? undefined : checklistFor(catalogue, lookup, profile, trip, today);
  return (
    <Page
      title={dayTitle(today, language)}
      actions={
        profile.people.length > 0 && (
          <Button component={Link} href={newTrip} leftSection={<IconPlus size="1rem" aria-hidden="true" />}>
            {t("trips.new")}
          </Button>
        )
      }
    >
      {trip !== undefined && checklist !== undefined && <TripBoard trip={trip} checklist={checklist} />}
      <div className={`${columns.columns} ${styles.columns}`}>
        <div>
          {profile.people.length === 0 ? (
            <EmptyState
              title={t("today.welcome.title")}
              action={
                <>
                  <LinkButton to="/things" variant="filled">
                    {t("today.welcome.action")}
                  </LinkButton>
                  <SampleButton />
                </>
              }
            >
              {t("today.welcome.text")}
            </EmptyState>
          ) : trip === undefined || checklist === undefined ? (
            <EmptyState title={t("trips.empty.title")} action={<NewTripButton />}>
              {t("trips.empty.text")}
            </EmptyState>
          ) : (
            <DueList trip={trip} checklist={checklist} />
          )}
        </div>
        <div className={styles.side}>
          {profile.people.length > 0 && <ExpiringList />}
          <ErrorTextField />
          <QuestionList />
        </div>
      </div>
    </Page>
  );
}
