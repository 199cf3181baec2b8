import type { Cell } from "../../../core/carry-plan/plan-view.ts";
import type { TripSituation } from "../../../core/carry-plan/trip-problem.ts";
import type { Level } from "../../../core/catalogue/level.ts";
import { VerdictText } from "../../components/verdict-text.tsx";
import { useWords } from "../../session/language.tsx";
import { usePlanWords } from "../../session/use-plan-words.ts";
import styles from "./cell-text.module.css";

const LEVELS: Record<Cell["state"], Level> = {
  usual: "supported",
  other: "supported",
  condition: "partial",
  none: "unsupported",
};

/** What is left in one case: as usual, what one takes instead, or nothing. */
export function CellText({ cell: { state, means }, situation }: { cell: Cell; situation: TripSituation }) {
  const { t, say } = useWords();
  const words = usePlanWords(situation);
  const short = means?.verdict.short ?? null;
  if (state === "usual")
    return (
      <VerdictText level="supported">
        <span className={styles.quiet}>{t("plan.cell.usual")}</span>
      </VerdictText>
    );
  return (
    <VerdictText level={LEVELS[state]} strong>
      {state === "none" || means === null ? (
        <span className={styles.none}>{t("plan.cell.none")}</span>
      ) : (
        <>
          {words.means(means)}
          {state === "condition" && short !== null && <span className={styles.quiet}> {say(short)}</span>}
        </>
      )}
    </VerdictText>
  );
}
