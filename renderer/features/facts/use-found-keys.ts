import { useMemo } from "react";
import type { FactRow } from "../../../core/facts/fact-rows.ts";
import { findOwn } from "../../../core/overlay/find-own.ts";
import { useData } from "../../session/data.tsx";
import { useFindRecords } from "../../session/find-records.ts";

/** The records a search finds, one’s own first: those the built index does not know. Undefined without a search. */
export function useFoundKeys(rows: readonly FactRow[], query: string): string[] | undefined {
  const { own } = useData();
  const find = useFindRecords(query !== "");
  return useMemo(() => {
    if (query === "") return undefined;
    return [...new Set([...findOwn(rows, own, query), ...find(query)])];
  }, [find, own, rows, query]);
}
