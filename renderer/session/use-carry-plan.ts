import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { chargesOf } from "../../core/carry-plan/charges.ts";
import { planView, type PlanView } from "../../core/carry-plan/plan-view.ts";
import type { Problem } from "../../core/carry-plan/problem.ts";
import { toProblem, type TripProblem } from "../../core/carry-plan/to-problem.ts";
import { situationOf, type TripSituation } from "../../core/carry-plan/trip-problem.ts";
import type { Trip } from "../../core/profile/trip.ts";
import { useData } from "./data.tsx";
import { solveBeside } from "./plan-solver.ts";

/** A plan, once it is there: `view` is null until then, and where it failed. */
export interface CarryPlan {
  view: PlanView | null;
  situation: TripSituation;
  problem: TripProblem;
  currency: string;
  failed: boolean;
  retry: () => void;
}

/** The problem as text: the same problem is not solved twice. */
function keyOf(problem: Problem): string {
  return JSON.stringify(problem, (_, value: unknown) => (value instanceof Set ? [...value] : value));
}

/** The plan of a trip, made anew when something it rests on changes. It is solved beside the page. */
export function useCarryPlan(trip: Trip): CarryPlan {
  const { catalogue, lookup, judge, profile, today } = useData();
  const { people, things, links, rates } = profile;
  const { situation, problem, currency } = useMemo(() => {
    const world = { catalogue, lookup, judge, profile: { people, things, links, rates }, today };
    const seen = situationOf(world, trip);
    const payer = people.find(({ id }) => id === seen.adults[0]);
    const { currency: told, charges } =
      payer === undefined ? { currency: "CNY", charges: [] } : chargesOf(world, trip, payer, seen);
    return { situation: seen, problem: toProblem(catalogue, seen, trip, told, charges), currency: told };
  }, [catalogue, lookup, judge, people, things, links, rates, today, trip]);
  const key = useMemo(() => keyOf(problem.problem), [problem]);
  const { data, isError, refetch } = useQuery({
    queryKey: ["carry-plan", key],
    queryFn: ({ signal }) => solveBeside(problem.problem, signal),
    retry: false,
  });
  const view = useMemo(
    () => (data === undefined ? null : planView(situation, problem, data)),
    [situation, problem, data],
  );
  return { view, situation, problem, currency, failed: isError, retry: () => void refetch() };
}
