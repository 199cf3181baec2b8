import loadHighs from "highs";
import { problemOf } from "../core/carry-plan/problems.fixture.ts";
import { solvePlan } from "../core/carry-plan/solve.ts";
import { solverWith } from "../core/carry-plan/with-highs.ts";

/** A plan as the issue names it, and how long it may take. */
const SIZES = { things: 25, places: 3, needs: 12, failures: 40 };
const PROBLEMS = 40;
const GOAL_MS = 1000;
const LIMIT_SECONDS = 20;

/** The figure that so many of them do not exceed (nearest rank). */
const at = (sorted: readonly number[], share: number) =>
  Math.round(sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0);

const highs = await loadHighs();
const rounds = Array.from({ length: PROBLEMS }, (_, seed) => {
  const problem = problemOf(seed, SIZES);
  let solving = 0;
  const begun = performance.now();
  const worked = process.cpuUsage();
  const end = begun + LIMIT_SECONDS * 1000;
  const solve = solverWith(highs, () => (end - performance.now()) / 1000);
  const { proved } = solvePlan(problem, (program) => {
    const asked = performance.now();
    const answer = solve(program);
    solving += performance.now() - asked;
    return answer;
  });
  const { user, system } = process.cpuUsage(worked);
  return { whole: performance.now() - begun, cpu: (user + system) / 1000, solving, proved };
});
const sorted = (pick: (round: (typeof rounds)[number]) => number) =>
  rounds.map(pick).toSorted((a, b) => a - b);
const whole = sorted((round) => round.whole);
const cpu = sorted((round) => round.cpu);
const solving = sorted((round) => round.solving);
console.log(
  `${SIZES.things} things, ${SIZES.places} places, ${SIZES.needs} needs, ${SIZES.failures} failures; ${PROBLEMS} problems`,
);
console.log(`a plan: p50 ${at(whole, 0.5)} ms, p95 ${at(whole, 0.95)} ms (goal ${GOAL_MS} ms)`);
// On a machine that does other things besides, what the processor worked for it is the fairer figure.
console.log(`processor time: p50 ${at(cpu, 0.5)} ms, p95 ${at(cpu, 0.95)} ms`);
console.log(`HiGHS alone: p50 ${at(solving, 0.5)} ms, p95 ${at(solving, 0.95)} ms`);
console.log(`proved: ${rounds.filter(({ proved }) => proved).length} of ${PROBLEMS}`);
