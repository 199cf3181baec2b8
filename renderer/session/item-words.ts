import { useMemo } from "react";
import type { ChecklistItem } from "../../core/checklist/merge.ts";
import { useThingName } from "./thing-name.ts";
import { useWords } from "./language.tsx";

/** An item's words: what to do, why, and how far off it is. The same on screen and in the PDF. */
export function useItemWords() {
  const { t, say } = useWords();
  const nameOf = useThingName();
  return useMemo(() => {
    const values = (item: ChecklistItem) =>
      item.source.kind === "rule" && item.source.item.thing !== null
        ? { thing: nameOf(item.source.item.thing) }
        : {};
    return {
      title: (item: ChecklistItem) => {
        const { source } = item;
        if (source.kind === "own") return source.item.title;
        if (source.kind === "rule") return say(source.item.title, values(item));
        const { guide, steps } = source.item;
        const done = steps.filter(({ doneOn }) => doneOn !== null).length;
        return t("item.guide.titled", { guide: say(guide.name), done, total: steps.length });
      },
      why: (item: ChecklistItem) => {
        const { source } = item;
        if (source.kind === "own") return "";
        return source.kind === "rule" ? say(source.item.why, values(item)) : say(source.item.guide.about);
      },
      relative: (item: ChecklistItem): string => {
        const { state } = item.mark;
        if (state === "done" || state === "not-needed") return t(`state.${state}`);
        if (item.inDays === null) return "";
        if (item.inDays < 0) return t("item.late", { days: -item.inDays });
        return item.inDays === 0 ? t("item.today") : t("item.in-days", { days: item.inDays });
      },
    };
  }, [nameOf, say, t]);
}
