import type { Checklist } from "../../core/checklist/merge.ts";
import { dayFull } from "../../core/i18n/dates.ts";
import type { Trip } from "../../core/profile/trip.ts";
import { useData } from "../session/data.tsx";
import { useWords } from "../session/language.tsx";

/** Title and key figures: which trip, who, when, how ready. */
export function PlanHead({ trip, checklist }: { trip: Trip; checklist: Checklist }) {
  const { t, say, language } = useWords();
  const { records, lookup } = useData();
  const names = trip.travellers.map((id) => records.person(id)?.name ?? "").join(t("list.separator"));
  const place = lookup.destination(trip.destination);
  const ready = t("print.ready", {
    done: checklist.done,
    total: checklist.total,
    overdue: checklist.overdue,
  });
  return (
    <>
      <header className="plan-top">
        <div>
          <p className="meta">{t("print.eyebrow")}</p>
          <h1>{trip.name}</h1>
        </div>
        <p className="meta">{t("print.redaction")}</p>
      </header>
      <dl className="plan-strip">
        {[
          [t("print.travellers"), names],
          [t("print.place"), place === undefined ? trip.destination : say(place.name)],
          [t("trip.leave"), dayFull(trip.departs, language)],
          [t("trip.return"), dayFull(trip.returns, language)],
          [t("print.ready.label"), ready],
        ].map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
