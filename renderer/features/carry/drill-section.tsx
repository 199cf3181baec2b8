import { Button } from "@mantine/core";
import { useMemo, useState } from "react";
import { drillOf } from "../../../core/carry-plan/drill.ts";
import type { PlanView } from "../../../core/carry-plan/plan-view.ts";
import type { Trip } from "../../../core/profile/trip.ts";
import { FirstHourSteps } from "../../components/first-hour-steps.tsx";
import { PressChoices } from "../../components/press-choices.tsx";
import { Section } from "../../components/section.tsx";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import type { CarryPlan } from "../../session/use-carry-plan.ts";
import { usePlanWords } from "../../session/use-plan-words.ts";
import { DrillLeft } from "./drill-left.tsx";
import styles from "./drill-section.module.css";

interface DrillSectionProps {
  trip: Trip;
  plan: CarryPlan;
  view: PlanView;
  pressed: readonly string[];
  onPress: (id: string) => void;
  onClear: () => void;
}

/** Press what goes wrong, one thing or several: what still works, and what to do in which order. */
export function DrillSection({ trip, plan, view, pressed, onPress, onClear }: DrillSectionProps) {
  const { t } = useWords();
  const { catalogue, lookup } = useData();
  const words = usePlanWords(view.situation);
  const [all, setAll] = useState(false);
  const offered = view.columns.filter(({ id, changes }) => all || changes || pressed.includes(id));
  const chosen = view.columns.filter(({ id }) => pressed.includes(id));
  const drill = useMemo(
    () => drillOf(catalogue, lookup, trip, view.situation, plan.problem, view.solved, pressed),
    [catalogue, lookup, trip, view, plan.problem, pressed],
  );
  const title =
    chosen.length === 0 ? t("plan.drill") : t("plan.drill.of", { what: words.list(chosen.map(words.whole)) });
  return (
    <Section title={title} meta={chosen.length > 0 ? t("plan.drill.order") : undefined} inHand>
      <p className="meta">{t("plan.drill.ask")}</p>
      <PressChoices
        label={t("plan.drill.choose")}
        choices={offered.map((column) => ({ id: column.id, name: words.whole(column) }))}
        pressed={pressed}
        onPress={onPress}
        compact
      >
        {offered.length < view.columns.length && (
          <Button size="compact-sm" variant="subtle" onClick={() => setAll(true)}>
            {t("plan.drill.more", { count: view.columns.length - offered.length })}
          </Button>
        )}
        {chosen.length > 0 && (
          <Button size="compact-sm" variant="subtle" onClick={onClear}>
            {t("plan.drill.clear")}
          </Button>
        )}
      </PressChoices>
      {chosen.length > 0 && (
        <div className={styles.two}>
          <FirstHourSteps hour={drill} />
          <DrillLeft drill={drill} situation={view.situation} />
        </div>
      )}
    </Section>
  );
}
