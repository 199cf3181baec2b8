import { useCallback } from "react";
import type { StepLabel } from "../../core/profile/history.ts";
import { SUBJECT_ARROW } from "../../core/profile/step.ts";
import { translateCode } from "../../core/i18n/translate.ts";
import { useData } from "./data.tsx";
import { useWords } from "./language.tsx";

/** What a step was, as words that go on after “Undo:”: products by their names, in the page’s language. */
export function useStepText(): (label: StepLabel) => string {
  const { language, say, t } = useWords();
  const { lookup } = useData();
  return useCallback(
    ({ action, subject, count }) => {
      const nameOf = (id: string) => {
        const known = lookup.product(id) ?? lookup.destination(id);
        return known === undefined ? id : say(known.name);
      };
      const named = subject.split(SUBJECT_ARROW).map(nameOf).join(SUBJECT_ARROW);
      const step = translateCode(language, `step.${action}`, { subject: named, count }, "step.other");
      // An import counts what it brought, not its actions.
      const more = action === "profile.import" ? 0 : count - 1;
      return more > 0 ? t("step.and-more", { step, more }) : step;
    },
    [language, lookup, say, t],
  );
}
