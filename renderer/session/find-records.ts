import { useQuery } from "@tanstack/react-query";
import { loadRecordIndex, type FindRecords } from "../../core/search/record-index.ts";
import { SEARCH_INDEX_KEY } from "./facts-again.ts";
import { readSearchIndex } from "./shipped-files.ts";

const NOTHING: FindRecords = () => [];

/**
 * The search over the shipped catalogue. Its index is larger than all records and is read once, in small steps, when it
 * is first `wanted`; until then nothing is found. When it cannot be read the screen fails and says so.
 */
export function useFindRecords(wanted: boolean): FindRecords {
  const index = useQuery({
    queryKey: SEARCH_INDEX_KEY,
    queryFn: async () => loadRecordIndex(await readSearchIndex()),
    enabled: wanted,
    throwOnError: true,
  });
  return index.data ?? NOTHING;
}
