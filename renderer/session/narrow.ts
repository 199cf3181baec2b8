import { useMediaQuery } from "@mantine/hooks";

/** Below this width tables restack to one block per option (design.md, section 7). */
const NARROW = "(max-width: 45rem)";

/** Below this width asides fold (design.md, section 7). */
const ONE_COLUMN = "(max-width: 62.5rem)";

/** Whether what stands beside the page has to fold above it. */
export function useOneColumn(): boolean {
  return useMediaQuery(ONE_COLUMN, false, { getInitialValueInEffect: false });
}

export function useNarrow(): boolean {
  return useMediaQuery(NARROW, false, { getInitialValueInEffect: false });
}
