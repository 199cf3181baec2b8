import { add, dividedBy, exact, minus, ZERO, type Exact } from "../costs/exact.ts";
import { orderChecks, weightedMinutes, type CheckStep } from "./check-order.ts";

/** The checks that are left, and the weight of something that none of them finds. */
export interface Remaining {
  steps: readonly CheckStep[];
  others: number;
}

/**
 * Something that can be asked at once.
 * - `seconds`: what answering takes, whole. - `answers`: each with its weight beside the others, and what is left after
 *   it. What nobody can tell leaves everything as it was, and is no answer here.
 */
export interface Question {
  id: string;
  seconds: number;
  answers: readonly { weight: number; left: Remaining }[];
}

/** The minutes that looking takes on average, in the best order. Nothing left takes none. */
export function expectedMinutes({ steps, others }: Remaining): Exact {
  const total = steps.reduce((sum, { weight }) => sum + weight, others);
  return total === 0 ? ZERO : dividedBy(exact(weightedMinutes(orderChecks(steps), others)), exact(total));
}

function minutesWith({ seconds, answers }: Question): Exact {
  const total = answers.reduce((sum, { weight }) => sum + weight, 0);
  const mean = answers.reduce(
    (sum, { weight, left }) => add(sum, dividedBy(exactTimes(expectedMinutes(left), weight), exact(total))),
    ZERO,
  );
  return add(dividedBy(exact(seconds), exact(60)), mean);
}

const exactTimes = ({ over, under }: Exact, by: number): Exact => ({ over: over * BigInt(by), under });

/**
 * The minutes that a question saves, on average, beside looking at once; below zero where answering takes longer than it saves: a
 * question is asked only where C(q) + sum P(a) ECR(a) < ECR. At least one answer has a weight.
 */
export function minutesSaved(now: Remaining, question: Question): Exact {
  return minus(expectedMinutes(now), minutesWith(question));
}
