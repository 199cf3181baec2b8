import { factQuestions, type Answer } from "./fact-questions.ts";
import type { GivenAnswer } from "./given-answers.ts";
import { keepAnswer, keptOfCause } from "./keep-answer.ts";
import type { Situation } from "./situation.ts";
import type { Action } from "../profile/actions.ts";

/** An answer that the profile has a field for and does not say yet. */
export interface KeepableAnswer {
  to: string;
  answer: Answer;
  action: Action;
}

const changesNothing = (action: Action) => "changes" in action && Object.keys(action.changes).length === 0;

/** The answers that can be kept in the profile, in the order they were given. */
export function keepableAnswers(situation: Situation, given: readonly GivenAnswer[]): KeepableAnswer[] {
  const questions = new Map(factQuestions(situation.today).map((question) => [question.id, question]));
  return given.flatMap(({ to, answer }): KeepableAnswer[] => {
    if (answer !== "yes" && answer !== "no") return [];
    const kept = questions.get(to)?.keep?.[answer] ?? keptOfCause(to, answer);
    const action = kept === null ? null : keepAnswer(situation, kept);
    return action === null || changesNothing(action) ? [] : [{ to, answer, action }];
  });
}
