import { Link, useParams } from "wouter";
import { useData } from "../../app/data.tsx";
import { useWords } from "../../app/language.tsx";
import { EmptyState } from "../../components/empty-state.tsx";
import { Page } from "../../components/page.tsx";
import { EditTripPage } from "./edit-trip-page.tsx";
import { TripPage } from "./trip-page.tsx";

/** Finds the trip of the address; one that is gone says so. */
export function TripRoute({ edit = false }: { edit?: boolean }) {
  const { t } = useWords();
  const { profile } = useData();
  const { id } = useParams<{ id: string }>();
  const trip = profile.trips.find((x) => x.id === id);
  if (trip === undefined) {
    return (
      <Page title={t("nav.trips")}>
        <EmptyState
          title={t("trip.gone.title")}
          action={
            <Link className="go" href="/trips">
              {t("trip.gone.action")}
            </Link>
          }
        >
          {t("trip.gone.text")}
        </EmptyState>
      </Page>
    );
  }
  return edit ? <EditTripPage trip={trip} /> : <TripPage key={trip.id} trip={trip} />;
}
