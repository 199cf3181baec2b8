import { useMemo } from "react";
import { safetyGrid } from "../../../core/compatibility/grids/safety-grid.ts";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import { BackgroundLinks } from "../../components/background-links.tsx";
import { GridScreen } from "./grid-screen.tsx";
import { useGridView } from "./use-grid-view.ts";
import { useMine } from "./use-mine.ts";

/** Wallets against the criteria of safety. */
export function SafetyPage() {
  const { t } = useWords();
  const { catalogue, today } = useData();
  const state = useGridView();
  const mine = useMine();
  const grid = useMemo(() => safetyGrid(catalogue, mine, today), [catalogue, mine, today]);
  return (
    <GridScreen
      tab="safety"
      base="/compare/safety"
      question={t("compare.question.safety")}
      firstColumn={t("compare.first-column.wallet")}
      grid={grid}
      state={state}
      tools={<BackgroundLinks fits={({ id }) => id === "safety-criteria"} />}
    />
  );
}
