import { useMemo } from "react";
import { useData } from "../../app/data.tsx";

/** The products somebody in the profile has. */
export function useMine(): ReadonlySet<string> {
  const { profile } = useData();
  return useMemo(() => new Set(profile.things.map((thing) => thing.product)), [profile.things]);
}
