import { ANSWERS, type Answer } from "./fact-questions.ts";

/** An answer, to the question of a cause or of a fact, in the order in which they were given. */
export interface GivenAnswer {
  to: string;
  answer: Answer;
}

/** More than there are causes; an address may be of any length. */
const MOST_ANSWERS = 300;

const LETTERS: Record<Answer, string> = { yes: "y", no: "n", "cannot-tell": "u", still: "s" };

/** Answers as they stand in an address: `card-expired.n_works-elsewhere.y`. */
export function writeAnswers(answers: readonly GivenAnswer[]): string {
  return answers.map(({ to, answer }) => `${to}.${LETTERS[answer]}`).join("_");
}

/** The answers that an address names; what is none is left out. */
export function readAnswers(text: string): GivenAnswer[] {
  return text.split("_", MOST_ANSWERS).flatMap((part) => {
    const [to = "", letter = ""] = part.split(".");
    const answer = ANSWERS.find((one) => LETTERS[one] === letter);
    return to === "" || answer === undefined ? [] : [{ to, answer }];
  });
}

/** What was said last to each question. */
export function lastAnswers(answers: readonly GivenAnswer[]): ReadonlyMap<string, Answer> {
  return new Map(answers.map(({ to, answer }) => [to, answer]));
}
