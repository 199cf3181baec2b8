import { needsStaffCard, staffCardFor } from "../../core/emergency/staff-card.ts";
import type { TripView } from "../../core/trips/trip-view.ts";
import { StaffLines } from "../components/staff-lines.tsx";
import { useData } from "../session/data.tsx";
import { useWords } from "../session/language.tsx";
import { useCite } from "./cite.ts";

/** What to show to whoever takes the payment, large enough to be read over a counter. */
export function StaffPart({ view: { trip, travellers } }: { view: TripView }) {
  const { t, say } = useWords();
  const { catalogue, lookup } = useData();
  const cite = useCite();
  const shown = travellers.find(({ person }) => needsStaffCard(catalogue, lookup, trip.destination, person));
  if (shown === undefined) return null;
  const card = staffCardFor(catalogue, lookup, trip.destination, shown.person.home);
  if (card === null) return null;
  const { record, isTheirs } = card;
  return (
    <section className="plan-staff">
      <h2>{t("staff.title")}</h2>
      <p className="meta">
        {isTheirs ? t("staff.on-paper", { language: say(record.name) }) : t("staff.in-english")}{" "}
        {cite(record.evidence)}
      </p>
      <StaffLines card={card} />
    </section>
  );
}
