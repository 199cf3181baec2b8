import { useMemo } from "react";
import { planSteps } from "../../../core/carry-plan/checklist-steps.ts";
import type { PlanView } from "../../../core/carry-plan/plan-view.ts";
import { stepItems, type SayStep, type StepItems } from "../../../core/carry-plan/step-items.ts";
import type { Trip } from "../../../core/profile/trip.ts";
import { useData } from "../../session/data.tsx";
import { useWords, wordsIn, type Words } from "../../session/language.tsx";
import { useBothMessages } from "../../session/use-both-messages.ts";
import { planWordsIn, type PlanWords } from "../../session/use-plan-words.ts";

/** How a language says a step. */
function sayStep({ t }: Pick<Words, "t">, words: PlanWords): SayStep {
  return (step) => {
    switch (step.kind) {
      case "get":
        return t("plan.item.get", { thing: words.belonging(step.belonging) });
      case "link":
        return t("plan.item.link", {
          card: words.belonging(step.card),
          wallet: words.belonging(step.wallet),
        });
      case "pack":
        return t("plan.item.pack", {
          place: words.group(step.group),
          things: words.list(step.group.items.map(({ belonging }) => words.belonging(belonging))),
        });
    }
  };
}

/**
 * What a plan asks to be done before departure, as items of a checklist; undefined until the words of both languages are
 * there: items are the same whatever language they were written in.
 */
export function useStepItems(trip: Trip, view: PlanView): readonly StepItems[] | undefined {
  const words = useWords();
  const { lookup, records, catalogue } = useData();
  const messages = useBothMessages();
  return useMemo(() => {
    if (messages === undefined) return undefined;
    const say = (inWords: Words) =>
      sayStep(inWords, planWordsIn(inWords, { lookup, records, catalogue }, view.situation));
    const others = messages.filter(({ language }) => language !== words.language);
    return stepItems(planSteps(view, trip), trip, [
      say(words),
      ...others.map((other) => say(wordsIn(other))),
    ]);
  }, [messages, words, lookup, records, catalogue, trip, view]);
}
