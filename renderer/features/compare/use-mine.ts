import { useMemo } from "react";
import { inUse } from "../../../core/profile/in-use.ts";
import { useData } from "../../session/data.tsx";
import type { AskedFor } from "../../session/use-asked-for.ts";

/** The products that the person who is asked for has; those anybody has where it is a kind of person, or nobody. */
export function useMine(asked?: AskedFor): ReadonlySet<string> {
  const { profile } = useData();
  const owned = asked !== undefined && "person" in asked.whom ? asked.things : profile.things;
  return useMemo(() => new Set(inUse(owned).map(({ product }) => product)), [owned]);
}
