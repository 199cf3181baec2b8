import { useCallback } from "react";
import type { StepLabel } from "../../core/profile/history.ts";
import { translateCode } from "../../core/i18n/translate.ts";
import { useData } from "./data.tsx";
import { useWords } from "./language.tsx";
import { subjectName } from "./subject-name.ts";

/** What a step was, as words that go on after “Undo:”: products by their names, in the page’s language. */
export function useStepText(): (label: StepLabel) => string {
  const { language, say, t } = useWords();
  const { lookup } = useData();
  return useCallback(
    ({ action, subject, count }) => {
      const named = subjectName(subject, lookup, say);
      const step = translateCode(language, `step.${action}`, { subject: named, count }, "step.other");
      // An import counts what it brought, not its actions.
      const more = action === "profile.import" ? 0 : count - 1;
      return more > 0 ? t("step.and-more", { step, more }) : step;
    },
    [language, lookup, say, t],
  );
}
