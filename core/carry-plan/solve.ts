import { modelOf, type Model } from "./model.ts";
import type { Placing, Problem } from "./problem.ts";
import { readPlacing, type SolveLp } from "./read-solution.ts";
import { AIMS, compareScores, scoreOf, type Score } from "./simulate.ts";
import { STAGES, writeLp, type Reached, type Stage } from "./write-lp.ts";

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
  if (stage === "critical" || stage === "nice" || stage === "pairs") return lost[stage];
  const locked = [...new Set(spots.map(({ thing }) => thing))].filter((thing) => thing.locked);
  if (stage === "unpriced") return locked.filter(({ price }) => price === null).length;
  if (stage === "days") return locked.reduce((all, { days }) => all + days, 0);
  return stage === "things" ? locked.length : -1;
}

/** Everything along, each thing at the first of its places: a plan to start from. */
function everything({ spots }: Model): Placing {
  return new Map(spots.toReversed().map(({ thing, place }) => [thing.id, place]));
}

/**
 * The best plan: the aims one after the other, each with the best value of those before as a constraint.
 * Of plans that are equally good always the same one.
 * @throws PlanMismatch when what the solver returns does not hold in the simulation
 */
export function solvePlan(problem: Problem, solveLp: SolveLp): Solved {
  const model = modelOf(problem);
  let placing = everything(model);
  let score = scoreOf(problem, placing);
  if (model.spots.length === 0) return { placing, score, proved: true };
  const reached: Reached = {};
  for (const stage of STAGES) {
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
