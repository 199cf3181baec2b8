import { Button } from "@mantine/core";
import { useState } from "react";
import type { Column, PlanView } from "../../../core/carry-plan/plan-view.ts";
import legend from "../../components/legend.module.css";
import { Mark } from "../../components/mark.tsx";
import { Section } from "../../components/section.tsx";
import { useWords } from "../../session/language.tsx";
import { usePlanWords } from "../../session/use-plan-words.ts";
import { MatrixBlocks } from "./matrix-blocks.tsx";
import { MatrixTable } from "./matrix-table.tsx";

interface MatrixSectionProps {
  view: PlanView;
  /** Ids of the failures of the drill, and how one is pressed: a column’s first failure stands for it. */
  pressed: readonly string[];
  onPress: (id: string) => void;
}

/** Needs by what is lost: what is left in each case. Columns that change nothing are folded. */
export function MatrixSection({ view, pressed, onPress }: MatrixSectionProps) {
  const { t } = useWords();
  const words = usePlanWords(view.situation);
  const [all, setAll] = useState(false);
  const folded = view.columns.filter(({ changes }) => !changes);
  const shown = view.columns
    .map((column, i) => ({ column, i }))
    .filter(({ column }) => all || column.changes || pressed.includes(column.id));
  const parts: MatrixProps = { view, shown, pressed, onPress };
  return (
    <Section title={t("plan.matrix")} meta={t("plan.matrix.how")}>
      <MatrixTable {...parts} />
      <MatrixBlocks {...parts} />
      <ul className={legend.legend} aria-label={t("plan.legend.label")}>
        <li>
          <Mark level="supported" /> {t("plan.legend.usual")}
        </li>
        <li>
          <Mark level="partial" /> {t("plan.legend.condition")}
        </li>
        <li>
          <Mark level="unsupported" /> {t("plan.legend.none")}
        </li>
        {folded.length > 0 && (
          <li>
            <Button
              variant="subtle"
              size="compact-sm"
              aria-expanded={all}
              onClick={() => setAll((now) => !now)}
            >
              {all ? t("plan.matrix.unfold") : t("plan.matrix.fold", { count: folded.length })}
            </Button>
          </li>
        )}
      </ul>
      {all && view.without.length > 0 && (
        <p className="meta">
          {t("plan.matrix.without", {
            failures: words.list([...new Set(view.without.map(words.failure))]),
          })}
        </p>
      )}
    </Section>
  );
}

/** What the matrix is drawn from, as a table or as blocks. `i` is the column’s place among all. */
export interface MatrixProps extends MatrixSectionProps {
  shown: readonly { column: Column; i: number }[];
}
