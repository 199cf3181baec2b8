import type { Catalogue } from "../../core/catalogue/catalogue.ts";
import type { Verdict } from "../../core/compatibility/answer.ts";
import { createJudge } from "../../core/compatibility/judge.ts";
import { RESIDENT } from "../../core/people/holder.ts";
import { DRAWN_COLUMNS, DRAWN_ROWS } from "./drawn-cells.ts";
import { targetOf } from "./target-of.ts";

const TODAY = "2026-11-28";

/** What the judge answers in each of the 84 cells of the grid that was drawn first, row by row. */
export function drawnAnswers(catalogue: Catalogue): Verdict[] {
  const judge = createJudge(catalogue);
  const columns = DRAWN_COLUMNS.map(targetOf);
  return DRAWN_ROWS.flatMap((product) =>
    columns.map((target) => judge.answer({ product, target }, RESIDENT, TODAY)),
  );
}
