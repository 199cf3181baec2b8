import { dayFull } from "../../core/i18n/dates.ts";
import type { TripView } from "../../core/trips/trip-view.ts";
import { useWords } from "../session/language.tsx";
import { useWhoText } from "../session/use-who-text.ts";

/** Title and key figures: which trip, who, when, how ready. */
export function PlanHead({ view: { trip, place, travellers, checklist } }: { view: TripView }) {
  const { t, say, language } = useWords();
  const whoText = useWhoText();
  const names = travellers.map(({ person }) => person.name).join(t("list.separator"));
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
          [t("print.place"), place === null ? trip.destination : say(place.name)],
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
      {travellers.map(({ person, known }) => {
        const { name, about, speaks, missing } = whoText({ person }, known);
        return (
          <p key={person.id} className="meta">
            {t("who.answers", { name: [name, ...about, ...speaks].join(" · ") })} {missing}
          </p>
        );
      })}
    </>
  );
}
