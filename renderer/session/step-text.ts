import { useCallback } from "react";
import type { StepLabel } from "../../core/profile/history.ts";
import { useData } from "./data.tsx";
import { useWords } from "./language.tsx";
import { subjectName } from "./subject-name.ts";

/** What a step was, as words that go on after “Undo:”: products by their names, in the page’s language. */
export function useStepText(): (label: StepLabel) => string {
  const { say, sayCode, t } = useWords();
  const { lookup } = useData();
  return useCallback(
    ({ action, subject, count }) => {
      const named = subjectName(subject, lookup, say);
      const step = sayCode(`step.${action}`, { subject: named, count }, "step.other");
      // An import counts what it brought, not its actions.
      const more = action === "profile.import" ? 0 : count - 1;
      return more > 0 ? t("step.and-more", { step, more }) : step;
    },
    [lookup, say, sayCode, t],
  );
}
