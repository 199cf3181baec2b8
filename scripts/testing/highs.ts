import loadHighs from "highs";
import type { SolveLp } from "../../core/carry-plan/read-solution.ts";
import { solverWith } from "../../core/carry-plan/with-highs.ts";

const highs = await loadHighs();

/** The solver of the app, for tests and the bench: from the package, without a worker around it. */
export function highsSolver(seconds = 60): SolveLp {
  const end = performance.now() + seconds * 1000;
  return solverWith(highs, () => (end - performance.now()) / 1000);
}
