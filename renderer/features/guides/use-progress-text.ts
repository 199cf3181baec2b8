import type { GuideProgressView } from "../../../core/guides/guide-progress.ts";
import { dayShort } from "../../../core/i18n/dates.ts";
import { useWords } from "../../session/language.tsx";

/** How far somebody is with a guide, in words. */
export function useProgressText(): (progress: GuideProgressView) => string {
  const { t, language } = useWords();
  return ({ state, steps, current, doneOn }) => {
    const total = steps.length;
    if (state === "done")
      return doneOn === null
        ? t("guide.done.all", { total })
        : t("guide.done.all.on", { total, date: dayShort(doneOn, language) });
    if (state === "new" || current === null) return t("guide.progress.new", { total });
    return t("guide.progress", { number: current.number, total });
  };
}
