import type { QueryClient } from "@tanstack/react-query";

export const CATALOGUE_KEY = ["catalogue"] as const;
export const SEARCH_INDEX_KEY = ["search-index"] as const;
export const FACTS_STATE_KEY = ["facts-state"] as const;

/** Reads everything anew that is of the facts in use; until it is there the screens show what they have. */
export async function readFactsAgain(queries: QueryClient): Promise<void> {
  await Promise.all(
    [CATALOGUE_KEY, SEARCH_INDEX_KEY, FACTS_STATE_KEY].map((queryKey) =>
      queries.invalidateQueries({ queryKey }),
    ),
  );
}
