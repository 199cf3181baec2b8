import { useMemo } from "react";
import { advise, type Advice } from "../../../core/scenarios/advise.ts";
import { notCounted, type NotCounted } from "../../../core/scenarios/options/not-counted.ts";
import type { AdviceWish } from "../../../core/scenarios/options/wish.ts";
import { whatWouldChange, type WhatWouldChange } from "../../../core/scenarios/what-would-change.ts";
import { useData } from "../../session/data.tsx";
import type { AskedFor } from "../../session/use-asked-for.ts";
import { useAdviceFacts } from "./use-advice-facts.ts";
import type { Question } from "./use-question.ts";
import { useWeights, type OwnWeights } from "./use-weights.ts";

/** The answer to a question, under the weights as they stand. */
export interface Answer {
  advice: Advice;
  changes: WhatWouldChange;
  leftOut: NotCounted;
  own: OwnWeights;
}

export function useAdvice(question: Question, asked: AskedFor): Answer {
  const { profile, today } = useData();
  const { scenario, topic, place, trip, days } = question;
  const facts = useAdviceFacts();
  const own = useWeights(question, asked);
  const { holder } = asked.known;
  const departs = trip?.departs ?? null;
  const wish = useMemo<AdviceWish>(
    () => ({
      place: place.id,
      holder,
      things: asked.things,
      links: profile.links,
      scenario,
      days,
      departs,
      today,
      supposed: null,
    }),
    [place, holder, asked.things, profile.links, scenario, days, departs, today],
  );
  const { weights } = own;
  const advice = useMemo(() => advise(facts, wish, topic, weights), [facts, wish, topic, weights]);
  const changes = useMemo(
    () => whatWouldChange(facts, wish, advice, weights),
    [facts, wish, advice, weights],
  );
  const leftOut = useMemo(() => notCounted(facts, wish, topic), [facts, wish, topic]);
  return { advice, changes, leftOut, own };
}
