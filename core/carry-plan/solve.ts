import { modelOf, type Model } from "./model.ts";
import type { Placing, PlanThing, Problem } from "./problem.ts";
import { readPlacing, type SolveLp } from "./read-solution.ts";
import { AIMS, compareScores, scoreOf, type Score } from "./simulate.ts";
import { isCover, STAGES, writeLp, type Reached, type Stage } from "./write-lp.ts";

/**
 * A plan that was found.
 * - `score`: counted by trying every failure, never taken from the solver.
 * - `proved`: no plan is better; else it is the best that was found in time.
 */
export interface Solved {
  placing: Placing;
  score: Score;
  proved: boolean;
}

/** The solver and the simulation disagree: the model is wrong, and no plan is shown. */
export class PlanMismatch extends Error {
  override name = "PlanMismatch";
}

/** What no plan can be better than. */
function least({ lost, spots }: Model, stage: Stage): number {
  if (isCover(stage)) return lost[stage];
  const locked = [...new Set(spots.map(({ thing }) => thing))].filter((thing) => thing.locked);
  if (stage === "unpriced") return locked.filter(({ price }) => price === null).length;
  if (stage === "days") return locked.reduce((all, { days }) => all + days, 0);
  return stage === "things" ? locked.length : -1;
}

/** Everything along, each thing at the first of its places: a plan to start from. */
function everything({ spots }: Model): Placing {
  const placing = new Map<string, string>();
  for (const { thing, place } of spots) if (!placing.has(thing.id)) placing.set(thing.id, place);
  return placing;
}

/**
 * The best plan: the aims one after the other, each with the best value of those before as a constraint.
 * Of plans that are equally good always the same one. What has to be got is settled first, for the critical needs, then for
 * the nice ones, without regard to pairs of failures; then the best plan with just that is looked for.
 * @throws PlanMismatch when what the solver returns does not hold in the simulation
 */
export function solvePlan(problem: Problem, solveLp: SolveLp): Solved {
  const isToGet = problem.things.some(({ toGet, places }) => toGet !== null && places.length > 0);
  if (!isToGet) return solveAims(problem, solveLp, STAGES);
  const nice = problem.needs.filter(({ weight }) => weight === "nice").map(({ id }) => id);
  const forCritical = {
    ...problem,
    needs: problem.needs.filter(({ id }) => !nice.includes(id)),
  };
  const first = solveAims(forCritical, solveLp, BEFORE_PAIRS);
  const wanted = withoutUnasked(problem, first, ({ toGet }) => toGet === "any");
  const second = solveAims(wanted, solveLp, BEFORE_PAIRS);
  const last = solveAims(
    withoutUnasked(wanted, second, () => false),
    solveLp,
    STAGES,
  );
  return { ...last, proved: first.proved && second.proved && last.proved };
}

/** What decides whether something is got: a pair of failures does not. */
const BEFORE_PAIRS = STAGES.filter((stage) => stage !== "pairs");

/** The problem without what would have to be got and that a plan did not take, but for what may still be asked for. */
function withoutUnasked(
  problem: Problem,
  { placing }: Solved,
  still: (thing: PlanThing) => boolean,
): Problem {
  const things = problem.things.map((thing) =>
    thing.toGet === null || placing.has(thing.id) || still(thing) ? thing : { ...thing, places: [] },
  );
  return { ...problem, things };
}

function solveAims(problem: Problem, solveLp: SolveLp, stages: readonly Stage[]): Solved {
  const model = modelOf(problem, stages.includes("pairs"));
  let placing = everything(model);
  let score = scoreOf(problem, placing);
  if (model.spots.length === 0) return { placing, score, proved: true };
  const reached: Reached = {};
  for (const stage of stages) {
    const known = stage !== "order" && score[stage] === least(model, stage);
    if (!known) {
      const { proved, columns } = solveLp(writeLp(model, problem.charges, stage, reached));
      const found = columns === null ? null : readPlacing(model, columns);
      const itsScore = found === null ? null : scoreOf(problem, found);
      if (proved && (itsScore === null || brokenAim(itsScore, reached, stage, score) !== null))
        throw new PlanMismatch(stage);
      if (found !== null && itsScore !== null && (proved || compareScores(itsScore, score) < 0)) {
        placing = found;
        score = itsScore;
      }
      if (!proved) return { placing, score, proved: false };
    }
    if (stage !== "order") reached[stage] = score[stage];
  }
  return { placing, score, proved: true };
}

/** The aim that a plan called best does not keep: one reached before, or its own beside the plan before it. */
function brokenAim(found: Score, reached: Reached, stage: Stage, before: Score): Stage | null {
  const kept = AIMS.find((aim) => found[aim] > (reached[aim] ?? Infinity));
  if (kept !== undefined) return kept;
  return stage !== "order" && found[stage] > before[stage] ? stage : null;
}
