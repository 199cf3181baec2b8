import { useMediaQuery } from "@mantine/hooks";

/** Below this width tables restack to one block per option (design.md, section 7). */
const NARROW = "(max-width: 45rem)";

export function useNarrow(): boolean {
  return useMediaQuery(NARROW, false, { getInitialValueInEffect: false });
}
