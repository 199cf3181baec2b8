import { Button } from "@mantine/core";
import { IconAdjustmentsHorizontal } from "@tabler/icons-react";
import { useState } from "react";
import { Link } from "wouter";
import type { Trip } from "../../../core/profile/trip.ts";
import { Page } from "../../components/page.tsx";
import { PlanFailedNote } from "../../components/plan-failed-note.tsx";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import { useCarryPlan } from "../../session/use-carry-plan.ts";
import { AssumptionList } from "./assumption-list.tsx";
import { CompareSection } from "./compare-section.tsx";
import { DrillSection } from "./drill-section.tsx";
import { GetSection } from "./get-section.tsx";
import { KeptSection } from "./kept-section.tsx";
import { LeftSection } from "./left-section.tsx";
import { MatrixSection } from "./matrix-section.tsx";
import { NeedsSection } from "./needs-section.tsx";
import { PairsSection } from "./pairs-section.tsx";
import styles from "./plan-page.module.css";
import { SinglesSection } from "./singles-section.tsx";
import { TripChoice } from "./trip-choice.tsx";
import { WriteButton } from "./write-button.tsx";
import { WrittenNote } from "./written-note.tsx";

/** The plan of one trip: what to take and where, what is left once something is lost, and a drill. */
export function PlanPage({ trip }: { trip: Trip }) {
  const { t } = useWords();
  const { records } = useData();
  const [wantsNeeds, setWantsNeeds] = useState(false);
  const [pressed, setPressed] = useState<readonly string[]>([]);
  const plan = useCarryPlan(trip);
  const { view, situation } = plan;
  const who = trip.travellers.map((id) => records.person(id)?.name ?? "").join(t("list.separator"));
  const toggle = (id: string) =>
    setPressed((now) => (now.includes(id) ? now.filter((one) => one !== id) : [...now, id]));
  const total = view?.rows.length ?? 0;
  const title =
    view === null
      ? plan.failed
        ? t("plan.failed.title")
        : t("plan.working")
      : view.covered === total
        ? t("plan.headline.all", { total })
        : t("plan.headline", { covered: view.covered, total });
  return (
    <Page
      eyebrow={<Link href={`/trips/${trip.id}`}>{t("plan.eyebrow", { trip: trip.name, who })}</Link>}
      title={<span aria-live="polite">{title}</span>}
      actions={
        <>
          <TripChoice trip={trip} />
          <Button
            aria-expanded={wantsNeeds}
            leftSection={<IconAdjustmentsHorizontal size="1rem" stroke={1.75} aria-hidden="true" />}
            onClick={() => setWantsNeeds((now) => !now)}
          >
            {t("plan.needs")}
          </Button>
          {view !== null && <WriteButton trip={trip} view={view} />}
        </>
      }
    >
      {plan.failed && view === null && <PlanFailedNote retry={plan.retry} />}
      {wantsNeeds && <NeedsSection trip={trip} situation={situation} />}
      {view !== null && (
        <>
          <WrittenNote trip={trip} view={view} />
          <div className={styles.two}>
            <SinglesSection view={view} />
            <div>
              <KeptSection trip={trip} view={view} />
            </div>
          </div>
          <div className={styles.apart}>
            <MatrixSection view={view} pressed={pressed} onPress={toggle} />
          </div>
          <DrillSection
            trip={trip}
            plan={plan}
            view={view}
            pressed={pressed}
            onPress={toggle}
            onClear={() => setPressed([])}
          />
          <div className={styles.two}>
            <GetSection trip={trip} view={view} />
            <LeftSection trip={trip} view={view} />
          </div>
          <div className={styles.two}>
            <PairsSection trip={trip} plan={plan} view={view} />
            <AssumptionList />
          </div>
          <CompareSection trip={trip} view={view} />
        </>
      )}
    </Page>
  );
}
