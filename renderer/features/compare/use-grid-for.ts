import { useAskedFor } from "../../session/use-asked-for.ts";
import { useGridView } from "./use-grid-view.ts";
import { useMine } from "./use-mine.ts";

/** How a grid is shown, for whom it answers, and which products they have. */
export function useGridFor() {
  const state = useGridView();
  const asked = useAskedFor(state);
  return { state, asked, mine: useMine(asked) };
}
