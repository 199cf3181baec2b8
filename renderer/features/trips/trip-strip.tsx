import { daysBetween } from "../../../core/calendar-date.ts";
import type { Checklist } from "../../../core/checklist/merge.ts";
import { countStates } from "../../../core/checklist/progress.ts";
import { dayFull } from "../../../core/i18n/dates.ts";
import type { Trip } from "../../../core/profile/trip.ts";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import { KeyStrip } from "../../components/key-strip.tsx";
import { Track } from "../../components/track.tsx";

/** Days to go, the dates, and how ready everything is. */
export function TripStrip({ trip, checklist }: { trip: Trip; checklist: Checklist }) {
  const { t, language } = useWords();
  const { today } = useData();
  const days = daysBetween(today, trip.departs);
  const left =
    trip.returns < today ? t("trips.past") : days > 0 ? t("trip.days", { days }) : t("trips.under-way");
  return (
    <KeyStrip
      figures={[
        { label: t("trip.departs-in"), value: left },
        { label: t("trip.leave"), value: dayFull(trip.departs, language) },
        { label: t("trip.return"), value: dayFull(trip.returns, language) },
        {
          wide: true,
          label: (
            <>
              <span>{t("trip.ready", { done: checklist.done, total: checklist.total })}</span>
              <span>
                {checklist.overdue > 0 && (
                  <b className="alert">{t("trip.overdue", { count: checklist.overdue })}</b>
                )}
                {checklist.blocked > 0 && ` ${t("trip.blocked", { count: checklist.blocked })}`}
              </span>
            </>
          ),
          value: <Track states={countStates(checklist.phases.flatMap((p) => p.items))} />,
        },
      ]}
    />
  );
}
