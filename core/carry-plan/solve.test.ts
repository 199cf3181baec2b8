import { expect, test } from "vitest";
import { problemOf } from "./problems.fixture.ts";
import type { LpAnswer } from "./read-solution.ts";
import { scoreOf } from "./simulate.ts";
import { PlanMismatch, solvePlan } from "./solve.ts";
import { solverWith } from "./with-highs.ts";

const problem = problemOf(3, { things: 8, places: 2, needs: 3, failures: 6 });

test("out of time the best that is known is shown, and not called proved", () => {
  const { placing, score, proved } = solvePlan(problem, () => ({ proved: false, columns: null }));
  expect(proved).toBe(false);
  expect(scoreOf(problem, placing)).toEqual(score);
});

test("an answer that the simulation does not bear out is not shown", () => {
  const nothing: LpAnswer = { proved: true, columns: new Map() };
  expect(() => solvePlan(problem, () => nothing)).toThrow(PlanMismatch);
});

test.each([
  ["Optimal", { x0: { Primal: 0.9999999 } }, true, 1],
  ["Time limit reached", { x0: { Primal: 1 } }, false, 1],
  ["Time limit reached", {}, false, null],
])("HiGHS says %s", (Status, Columns, proved, size) => {
  const solve = solverWith({ solve: () => ({ Status, Columns }) }, () => 1);
  const answer = solve("");
  expect([answer.proved, answer.columns?.size ?? null]).toEqual([proved, size]);
});

test("it is asked for the very best, within the time that is left, and not at all without any", () => {
  const asked: object[] = [];
  const highs = {
    solve: (_: string, options: object) => {
      asked.push(options);
      return { Status: "Optimal", Columns: {} };
    },
  };
  solverWith(highs, () => 4)("");
  solverWith(highs, () => 0)("");
  expect(asked).toEqual([expect.objectContaining({ mip_rel_gap: 0, mip_abs_gap: 0, time_limit: 4 })]);
});

test("a program that presolve calls impossible is solved without it", () => {
  const asked: string[] = [];
  const highs = {
    solve: (_: string, { presolve }: { presolve: string }) => {
      asked.push(presolve);
      return { Status: presolve === "on" ? "Infeasible" : "Optimal", Columns: {} };
    },
  };
  expect(solverWith(highs, () => 1)("").proved).toBe(true);
  expect(asked).toEqual(["on", "off"]);
});

test("a program it refuses is an error", () => {
  const solve = solverWith({ solve: () => ({ Status: "Infeasible", Columns: {} }) }, () => 1);
  expect(() => solve("")).toThrow("Infeasible");
});
