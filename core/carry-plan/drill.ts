import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Lookup } from "../catalogue/lookup.ts";
import { firstHourOf, type FirstHour } from "./first-hour.ts";
import type { TripMeans } from "./means-of.ts";
import type { TripNeed } from "./needs-of-trip.ts";
import { bestAmong } from "./plan-view.ts";
import { spotOf } from "./problem.ts";
import { leftFor } from "./simulate.ts";
import type { Solved } from "./solve.ts";
import type { TripProblem } from "./to-problem.ts";
import type { PlannedTrip, TripSituation } from "./trip-problem.ts";

/** What still works once all of these went wrong, and what to do in which order. */
export interface Drill extends FirstHour {
  rows: readonly { need: TripNeed; means: TripMeans | null; usual: boolean }[];
}

/**
 * A drill on a plan.
 * @param chosen ids of failures that all went wrong, as `TripFailure`; ids that are not there are passed over
 */
export function drillOf(
  catalogue: Pick<Catalogue, "hotlines" | "destinations">,
  lookup: Lookup,
  trip: Pick<PlannedTrip, "destination">,
  situation: TripSituation,
  { problem }: TripProblem,
  solved: Solved,
  chosen: readonly string[],
): Drill {
  const failures = situation.failures.filter(({ id }) => chosen.includes(id));
  const best = bestAmong(situation);
  const left = leftFor(problem, solved.placing, failures);
  const usually = leftFor(
    problem,
    solved.placing,
    problem.failures.filter(({ usual }) => usual),
  );
  const rows = situation.needs
    .filter(({ weight }) => weight !== "none")
    .map((need) => {
      const ids = left.get(need.id) ?? [];
      const usual = best(usually.get(need.id) ?? []);
      const same = usual !== null && ids.includes(usual.id);
      return { need, means: same ? usual : best(ids), usual: same };
    });
  // What is still to be got is along only where the plan takes it.
  const along = situation.belongings.filter(({ id, getting }) => getting === null || solved.placing.has(id));
  const hour = firstHourOf(
    catalogue,
    lookup,
    trip.destination,
    situation.struck,
    along,
    failures,
    ({ id }, { takesFrom }) => {
      const place = solved.placing.get(id);
      return place !== undefined && takesFrom.has(spotOf(id, place));
    },
  );
  return { rows, ...hour };
}
