import type { TripView } from "../../../core/trips/trip-view.ts";
import { useWords } from "../../session/language.tsx";
import { useCarryPlan } from "../../session/use-carry-plan.ts";
import { LinkButton } from "../../components/link-button.tsx";
import { PlanFailedNote } from "../../components/plan-failed-note.tsx";
import { PlanKept } from "../../components/plan-kept.tsx";
import { Section } from "../../components/section.tsx";

interface CarrySectionProps {
  view: TripView;
  /** Whether the name of a thing is among what is looked for on the page. */
  fits: (name: string) => boolean;
}

/** What to take and where to keep it, as the carry plan has it; what is decided there. */
export function CarrySection({ view: { trip }, fits }: CarrySectionProps) {
  const { t } = useWords();
  const plan = useCarryPlan(trip);
  const { view } = plan;
  return (
    <Section
      title={t("carry.title")}
      meta={view === null ? undefined : t("plan.covered", { covered: view.covered, total: view.rows.length })}
    >
      {view === null && !plan.failed && <p className="meta">{t("plan.working")}</p>}
      {view === null && plan.failed && <PlanFailedNote retry={plan.retry} />}
      {view !== null && <PlanKept view={view} fits={fits} />}
      <LinkButton to={`/carry/${trip.id}`} mt="sm">
        {t("plan.on-trip")}
      </LinkButton>
    </Section>
  );
}
