import { useParams } from "wouter";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import { NotFound } from "../../components/not-found.tsx";
import { CostsPage } from "./costs-page.tsx";

/** Finds the trip of the address; one that is not there, or not any more, says so. */
export function CostsRoute() {
  const { t } = useWords();
  const { records } = useData();
  const { id } = useParams<{ id: string }>();
  const trip = records.trip(id);
  return trip === undefined ? (
    <NotFound where={t("nav.trips")} what="trip" to="/trips" action={t("trip.gone.action")} />
  ) : (
    <CostsPage key={trip.id} trip={trip} />
  );
}
