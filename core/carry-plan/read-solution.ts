import type { Model } from "./model.ts";
import type { Placing } from "./problem.ts";

/** What the solver says of one program: its columns by name; null where it has none to offer. */
export interface LpAnswer {
  proved: boolean;
  columns: ReadonlyMap<string, number> | null;
}

/**
 * Solves one program in CPLEX LP format within whatever time it has. Not proved when that ran out.
 * @throws when the program is refused
 */
export type SolveLp = (program: string) => LpAnswer;

/** Where each thing is kept, in the order of the model's spots. */
export function readPlacing({ spots }: Model, columns: ReadonlyMap<string, number>): Placing {
  // A whole number comes back as 0.9999999.
  return new Map(
    spots.flatMap(({ thing, place }, i) => ((columns.get(`x${i}`) ?? 0) > 0.5 ? [[thing.id, place]] : [])),
  );
}
