import type { PlanView } from "./plan-view.ts";
import { AIMS, type Score } from "./simulate.ts";

/** How two plans of one trip differ: what only one of them takes, what is kept elsewhere, what each leaves open. */
export interface PlanDifference {
  onlyFirst: readonly string[];
  onlySecond: readonly string[];
  moved: readonly { thing: string; first: string; second: string }[];
  /** Needs that only one of them covers. */
  coveredByFirst: readonly string[];
  coveredBySecond: readonly string[];
  aims: readonly { aim: keyof Score; first: number; second: number }[];
}

const coveredIn = ({ rows }: PlanView) =>
  rows
    .filter(({ usual, cells }) => usual !== null && cells.every(({ state }) => state !== "none"))
    .map(({ need }) => need.id);

/** Compares two plans; equal ones differ in nothing. */
export function comparePlans(first: PlanView, second: PlanView): PlanDifference {
  const [a, b] = [first.solved.placing, second.solved.placing];
  const [coveredA, coveredB] = [coveredIn(first), coveredIn(second)];
  return {
    onlyFirst: [...a.keys()].filter((id) => !b.has(id)),
    onlySecond: [...b.keys()].filter((id) => !a.has(id)),
    moved: [...a].flatMap(([thing, place]) => {
      const other = b.get(thing);
      return other === undefined || other === place ? [] : [{ thing, first: place, second: other }];
    }),
    coveredByFirst: coveredA.filter((id) => !coveredB.includes(id)),
    coveredBySecond: coveredB.filter((id) => !coveredA.includes(id)),
    aims: AIMS.filter((aim) => first.score[aim] !== second.score[aim]).map((aim) => ({
      aim,
      first: first.score[aim],
      second: second.score[aim],
    })),
  };
}
