import type { Over } from "../../core/profile/over-by.ts";
import { useWords } from "./language.tsx";

/** Why a thing is of no use, in a few words. */
export function useOverText(): (over: Over) => string {
  const { t } = useWords();
  return (over) =>
    "month" in over ? t(`not-counted.${over.why}`, { month: over.month }) : t(`not-counted.${over.why}`);
}
