import { useParams } from "wouter";
import { useData } from "../../app/data.tsx";
import { useWords } from "../../app/language.tsx";
import { NotFound } from "../../components/not-found.tsx";
import { EditTripPage } from "./edit-trip-page.tsx";
import { TripPage } from "./trip-page.tsx";

/** Finds the trip of the address; one that is gone says so. */
export function TripRoute({ edit = false }: { edit?: boolean }) {
  const { t } = useWords();
  const { records } = useData();
  const { id } = useParams<{ id: string }>();
  const trip = records.trip(id);
  if (trip === undefined) {
    return (
      <NotFound
        where={t("nav.trips")}
        title={t("trip.gone.title")}
        text={t("trip.gone.text")}
        to="/trips"
        action={t("trip.gone.action")}
      />
    );
  }
  return edit ? <EditTripPage trip={trip} /> : <TripPage key={trip.id} trip={trip} />;
}
