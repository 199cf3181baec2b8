import type { Belonging } from "./belonging.ts";
import type { Placing, Problem } from "./problem.ts";
import type { TripSituation } from "./trip-problem.ts";

/**
 * Why something stays at home: it ends before the trip does, the person decided so, nobody knows whether it works there,
 * it is of no use there, what goes along already covers all it would, or there is more of it than a plan looks at.
 */
export type LeftReason = "expired" | "chosen" | "unknown" | "no-use" | "not-needed" | "beyond";

export interface Left {
  belonging: Belonging;
  reason: LeftReason;
}

/** What somebody has and leaves at home, and why. What is in the telephone goes along anyway. */
export function leavingOf(situation: TripSituation, problem: Problem, placing: Placing): Left[] {
  const things = new Map(problem.things.map((thing) => [thing.id, thing]));
  const parts = (means: TripSituation["means"]) =>
    new Set([...means.values()].flat().flatMap((one) => [one.with.id, ...one.things]));
  const [useful, unknown] = [parts(situation.means), parts(situation.unknown)];
  const reasonOf = ({ id }: Belonging): LeftReason => {
    if (useful.has(id)) return (things.get(id)?.places.length ?? 0) === 0 ? "chosen" : "not-needed";
    return unknown.has(id) ? "unknown" : "no-use";
  };
  const staying = situation.belongings.filter(
    ({ id, getting, thing }) => getting === null && thing !== null && things.has(id) && !placing.has(id),
  );
  return [
    ...staying.map((belonging): Left => ({ belonging, reason: reasonOf(belonging) })),
    ...situation.expired.map((belonging): Left => ({ belonging, reason: "expired" })),
    ...situation.beyond.map((belonging): Left => ({ belonging, reason: "beyond" })),
  ];
}
