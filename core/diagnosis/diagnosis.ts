import type { Cause } from "../catalogue/cause.ts";
import { factQuestions, openQuestions, type FactQuestion } from "./fact-questions.ts";
import { factsOf, verdictsOf, type FactSources } from "./facts-of.ts";
import { lastAnswers, type GivenAnswer } from "./given-answers.ts";
import { withFacts, type KnownFacts } from "./known-facts.ts";
import { SHUTS_AFTER_TRIES } from "./locks.ts";
import type { OpenCause } from "./open-cause.ts";
import { isSteady, orderCauses } from "./order-causes.ts";
import { pairVerdict, PAIR, type PairVerdict } from "./pair-verdict.ts";
import type { RankedCause } from "./ranked-cause.ts";
import { provedBy, saidCauses } from "./said-texts.ts";
import type { Situation } from "./situation.ts";
import { whyTrue, type Reason } from "./why-true.ts";
import { worthAsking } from "./worth-asking.ts";

/**
 * A diagnosis as it stands.
 * - `passed`: what was looked at and was not it, or was put right and still fails, in the order of the answers.
 * - `pair`: the wallet does not take the card at all, as the grid has it; before everything. - `current`: what to look at now, or
 *   what was found; null where nothing is left. - `next`: the rest in its order.
 * - `question`: a fact worth asking before one looks. - `steady`: the order does not hang on our weights.
 * - `shuts`: causes that speak against any further try now.
 */
export interface Diagnosis {
  known: KnownFacts;
  pair: PairVerdict | null;
  passed: readonly { cause: Cause; answer: "no" | "still" }[];
  current: { open: OpenCause; found: boolean } | null;
  next: readonly OpenCause[];
  struck: readonly { cause: Cause; why: readonly Reason[] }[];
  question: FactQuestion | null;
  steady: boolean;
  shuts: readonly Cause[];
}

/** What is known with what was answered to questions about facts. */
function withAnswered(
  known: KnownFacts,
  { today }: Situation,
  answers: ReadonlyMap<string, string>,
): KnownFacts {
  return factQuestions(today).reduce((so, { id, asks, yes, no }) => {
    const answer = answers.get(id);
    // What the profile knows by now outweighs an answer that an old address holds.
    const isOpen = asks.every((path) => (known.facts[path] ?? null) === null);
    if (!isOpen || (answer !== "yes" && answer !== "no")) return so;
    return withFacts(so, answer === "yes" ? yes : no, { kind: "answer" });
  }, known);
}

/** The causes that shut after tries, as far as something speaks for one: no retry is proposed then. */
function shutting(open: readonly RankedCause<Cause>[], answers: ReadonlyMap<string, string>): Cause[] {
  return open
    .filter(
      ({ cause, certain, raised }) =>
        SHUTS_AFTER_TRIES.has(cause.id) && (certain || raised || answers.get(cause.id) === "yes"),
    )
    .map(({ cause }) => cause);
}

/**
 * What to look at, in which order, and what is ruled out, for a situation, the text on the screen and the answers so far.
 * Nothing is asked that a fact rules out or that was asked before, so every sequence of answers comes to an end.
 */
export function diagnose(
  sources: FactSources,
  all: readonly Cause[],
  situation: Situation,
  text: string,
  given: readonly GivenAnswer[],
): Diagnosis {
  const { today } = situation;
  const causes = all.filter(({ symptoms }) => symptoms.includes(situation.symptom));
  const answers = lastAnswers(given);
  const verdicts = verdictsOf(sources, situation);
  const known = withAnswered(factsOf(sources, situation, verdicts), situation, answers);
  const found = saidCauses(causes, text);
  const said = provedBy(found);
  const order = orderCauses(causes, known.facts, today, { said });
  const shuts = shutting(order.open, answers);

  const isPassed = (id: string) => answers.get(id) === "no" || answers.get(id) === "still";
  const isAsked = (id: string) => isPassed(id) || answers.get(id) === "cannot-tell";
  const left = order.open
    .filter(({ cause }) => !isPassed(cause.id))
    .map((ranked): OpenCause => ({
      ...ranked,
      proof: ranked.certain ? whyTrue(ranked.cause.sure, known, today) : [],
      said: found.find(({ cause }) => cause.id === ranked.cause.id) ?? null,
      deferred: answers.get(ranked.cause.id) === "cannot-tell",
      retry: ranked.cause.retry === "now" && shuts.length > 0 ? "wait" : ranked.cause.retry,
    }));
  // Of one turn: first what is to be looked at, then what would be a further try where that can shut, then what nobody
  // could tell.
  const rankOf = (one: OpenCause) =>
    one.turn * 3 + (one.deferred ? 2 : one.cause.check.by === "try" && shuts.length > 0 ? 1 : 0);
  const lined = left.toSorted((a, b) => rankOf(a) - rankOf(b));

  const struck = order.struck.map((cause) => ({ cause, why: whyTrue(cause.out, known, today) }));
  const pair = answers.has(PAIR) ? null : pairVerdict(situation, verdicts.verdict, lined);
  const yes = lined.find(({ cause }) => answers.get(cause.id) === "yes");
  const current = yes ?? lined.find(({ cause }) => !isAsked(cause.id)) ?? null;
  const asks = pair === null && yes === undefined && current !== null && !current.certain;
  const unasked = lined.filter(({ cause }) => !isAsked(cause.id)).map(({ cause }) => cause);
  return {
    known,
    pair,
    passed: given.flatMap(({ to, answer }, i) => {
      const cause = causes.find(({ id }) => id === to);
      const isLast = !given.slice(i + 1).some((later) => later.to === to);
      const isOpen = order.open.some((one) => one.cause.id === to);
      return cause !== undefined && isLast && isOpen && (answer === "no" || answer === "still")
        ? [{ cause, answer }]
        : [];
    }),
    current: current === null ? null : { open: current, found: current === yes },
    next: lined.filter((one) => one !== current),
    struck,
    question: asks
      ? worthAsking(
          { causes: unasked, facts: known.facts, said, today },
          openQuestions(situation, known.facts, new Set(answers.keys())),
        )
      : null,
    steady: isSteady(unasked, known.facts, today, said),
    shuts,
  };
}
