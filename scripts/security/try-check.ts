import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import type { Check } from "./check.ts";

/** What came of a row; `said` are the sentences for whoever reads the table. */
export interface Outcome {
  state: "passed" | "failed" | "skipped";
  tries: number;
  said: readonly string[];
}

/** Tries one in a folder of its own. Without a single try nothing was shown, and breaking off shows nothing either. */
export async function tryCheck(check: Check): Promise<Outcome> {
  const base = await mkdtemp(path.join(os.tmpdir(), "carryall-security-"));
  try {
    const result = await check.run(base);
    if ("skipped" in result) return { state: "skipped", tries: 0, said: [result.skipped] };
    const said = result.tries === 0 ? ["nothing was tried", ...result.findings] : result.findings;
    return { state: said.length === 0 ? "passed" : "failed", tries: result.tries, said };
  } catch (error) {
    return { state: "failed", tries: 0, said: [`broke off: ${String(error)}`] };
  } finally {
    await rm(base, { recursive: true, force: true });
  }
}
