import loadHighs from "highs";
import wasmAddress from "highs/runtime?url";
import type { Problem } from "../../core/carry-plan/problem.ts";
import { solvePlan, type Solved } from "../../core/carry-plan/solve.ts";
import { solverWith } from "../../core/carry-plan/with-highs.ts";

/** What the page asks: a problem, and how long the answer may take. */
export interface PlanQuestion {
  problem: Problem;
  seconds: number;
}

/** The plan, or what went wrong, as text for the log. */
export type PlanReply = { ok: true; solved: Solved } | { ok: false; reason: string };

/**
 * Solves carry plans beside the page. The older Electron of the tests lacks the array methods of 2023 in workers, so what
 * runs here does without them. It is the one script that may compile WebAssembly: it is served with a policy of
 * its own (`host/content-security-policy.ts`).
 */
const highs = loadHighs({ locateFile: () => wasmAddress });

async function answer({ problem, seconds }: PlanQuestion): Promise<PlanReply> {
  try {
    const solver = await highs;
    const end = performance.now() + seconds * 1000;
    const solved = solvePlan(
      problem,
      solverWith(solver, () => (end - performance.now()) / 1000),
    );
    return { ok: true, solved };
  } catch (error) {
    return { ok: false, reason: String(error) };
  }
}

self.addEventListener("message", ({ data }: MessageEvent<PlanQuestion>) => {
  void answer(data).then((reply) => self.postMessage(reply, { transfer: [] }));
});
