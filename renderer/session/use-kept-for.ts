import { useCallback } from "react";
import type { TripNeed } from "../../core/carry-plan/needs-of-trip.ts";
import type { KeptItem } from "../../core/carry-plan/taking.ts";
import type { TripSituation } from "../../core/carry-plan/trip-problem.ts";
import { useWords } from "./language.tsx";
import { usePlanWords } from "./use-plan-words.ts";

/** So many needs are named one by one; of more the first stands for them. */
const NAMED = 2;

/** What a thing is taken for, in a few words. */
export function useKeptFor(situation: TripSituation): (item: KeptItem) => string {
  const { t } = useWords();
  const words = usePlanWords(situation);
  return useCallback(
    ({ belonging, mainFor, backupFor }) => {
      const said = (needs: readonly TripNeed[]) => {
        const names = [...new Set(needs.map(words.need))];
        const [first = ""] = names;
        return names.length > NAMED
          ? t("plan.needs.more", { first, count: names.length - 1 })
          : words.list(names);
      };
      if (mainFor.length > 0) return t("plan.for.main", { needs: said(mainFor) });
      if (backupFor.length > 0) return t("plan.for.backup", { needs: said(backupFor) });
      return belonging.phone !== null && belonging.getting === null
        ? t("plan.for.anyway")
        : t("plan.for.pairs");
    },
    [t, words],
  );
}
