import type { LpAnswer, SolveLp } from "./read-solution.ts";

/** As much of HiGHS as is used: the page has it in a worker, the tests and the bench from the package. */
export interface Highs {
  solve(
    program: string,
    options: {
      mip_rel_gap: number;
      mip_abs_gap: number;
      time_limit: number;
      random_seed: number;
      presolve: "on" | "off";
    },
  ): { Status: string; Columns: Readonly<Record<string, object>> };
}

const PROVED = "Optimal";
const isAnswer = (status: string) => status === PROVED || status === "Time limit reached";

const NOTHING: LpAnswer = { proved: false, columns: null };

function primalOf(column: object): number | null {
  return "Primal" in column && typeof column.Primal === "number" ? column.Primal : null;
}

/**
 * A solver of programs by HiGHS.
 * @param secondsLeft how long it may still take, asked before each program
 */
export function solverWith(highs: Highs, secondsLeft: () => number): SolveLp {
  return (program) => {
    const left = secondsLeft();
    if (left <= 0) return NOTHING;
    // By default HiGHS calls a plan the best that is up to 0.01 % off, which is one coin in a large sum.
    const options = { mip_rel_gap: 0, mip_abs_gap: 0, time_limit: left, random_seed: 0 };
    const first = highs.solve(program, { ...options, presolve: "on" });
    // What is asked always has an answer: the plan before. Its presolve has said otherwise, once in some hundred programs.
    const { Status, Columns } = isAnswer(first.Status)
      ? first
      : highs.solve(program, { ...options, presolve: "off" });
    if (!isAnswer(Status)) throw new Error(`HiGHS: ${Status}`);
    const proved = Status === PROVED;
    const values = Object.entries(Columns).flatMap(([name, column]): [string, number][] => {
      const primal = primalOf(column);
      return primal === null ? [] : [[name, primal]];
    });
    // Out of time before any plan was found: every column is left out or none of them is anything.
    const found = values.some(([, value]) => value !== 0);
    return { proved, columns: proved || found ? new Map(values) : null };
  };
}
