import { useParams } from "wouter";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import { useLastKnown } from "../../session/last-known.ts";
import { NotFound } from "../../components/not-found.tsx";
import { EditTripPage } from "./edit-trip-page.tsx";
import { TripPage } from "./trip-page.tsx";

/** Finds the trip of the address; one that is not there says so, one that goes while it is open stays as it was. */
export function TripRoute({ edit = false }: { edit?: boolean }) {
  const { t } = useWords();
  const { records } = useData();
  const { id } = useParams<{ id: string }>();
  const saved = records.trip(id);
  // What was typed on the page of a trip does not go with the trip.
  const trip = useLastKnown(id, saved);
  if (trip === undefined) {
    return <NotFound where={t("nav.trips")} what="trip" to="/trips" action={t("trip.gone.action")} />;
  }
  return edit ? (
    <EditTripPage key={trip.id} trip={trip} />
  ) : (
    <TripPage key={trip.id} trip={trip} gone={saved === undefined} />
  );
}
