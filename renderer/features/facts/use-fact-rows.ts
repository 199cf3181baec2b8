import { useMemo } from "react";
import { factRows, type FactRow } from "../../../core/facts/fact-rows.ts";
import { useData } from "../../session/data.tsx";

/** Every record as a row; worked out once per catalogue and day. */
export function useFactRows(): FactRow[] {
  const { catalogue, today } = useData();
  return useMemo(() => factRows(catalogue, today), [catalogue, today]);
}
