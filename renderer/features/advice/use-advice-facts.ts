import { useMemo } from "react";
import { costFacts } from "../../../core/costs/cost-of-basket.ts";
import type { AdviceFacts } from "../../../core/scenarios/options/wish.ts";
import { useData } from "../../session/data.tsx";

/** What advice is made from: the catalogue, the judge over it, and costs with the person’s own rates. */
export function useAdviceFacts(): AdviceFacts {
  const { catalogue, lookup, judge, profile } = useData();
  return useMemo(
    () => ({ catalogue, lookup, judge, costs: costFacts(catalogue, lookup, profile.rates) }),
    [catalogue, lookup, judge, profile.rates],
  );
}
