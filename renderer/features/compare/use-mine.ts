import { useMemo } from "react";
import { inUse } from "../../../core/profile/in-use.ts";
import { useData } from "../../session/data.tsx";

/** The products somebody in the profile has. */
export function useMine(): ReadonlySet<string> {
  const { profile } = useData();
  return useMemo(() => new Set(inUse(profile.things).map((thing) => thing.product)), [profile.things]);
}
