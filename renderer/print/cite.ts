import type { Evidence } from "../../core/catalogue/evidence.ts";
import { sourceDate } from "../../core/i18n/dates.ts";
import { ownValue } from "../../core/own-value.ts";
import { useData } from "../session/data.tsx";
import { useWords } from "../session/language.tsx";

/** The best piece of evidence as `name date`, for the last column: paper cannot be clicked. */
export function useCite(): (evidence: readonly Evidence[]) => string {
  const { t, say, language } = useWords();
  const { catalogue } = useData();
  const order = ["high", "medium", "low"];
  return (evidence) => {
    const best = [...evidence].sort((a, b) => order.indexOf(a.confidence) - order.indexOf(b.confidence))[0];
    const source = best === undefined ? undefined : ownValue(catalogue.sources, best.source);
    if (best === undefined || source === undefined) return "";
    return `${say(source.name)} ${best.asOf === null ? t("evidence.undated") : sourceDate(best.asOf, language)}`;
  };
}
