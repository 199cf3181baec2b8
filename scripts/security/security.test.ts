import { expect, test } from "vitest";
import type { Check, Result } from "./check.ts";
import { findChecks } from "./find-checks.ts";
import { tryCheck } from "./try-check.ts";

test("each file in checks/ is a row with its own item, and loads", async () => {
  const checks = await findChecks();
  const items = checks.map(({ item }) => item);
  expect(items.length).toBeGreaterThan(0);
  expect(new Set(items).size).toBe(items.length);
  expect(checks.filter(({ proof }) => proof.startsWith("none"))).toEqual([]);
});

const row = (run: () => Promise<Result>): Check => ({ item: "a", proof: "b", run });

test.each<[string, () => Promise<Result>, string]>([
  ["held", async () => ({ tries: 2, findings: [] }), "passed"],
  ["got in", async () => ({ tries: 2, findings: ["this way"] }), "failed"],
  ["tried nothing", async () => ({ tries: 0, findings: [] }), "failed"],
  ["broke off", () => Promise.reject(new Error("no")), "failed"],
  ["cannot be tried here", async () => ({ skipped: "not root" }), "skipped"],
])("a row that %s", async (_name, run, state) => {
  expect((await tryCheck(row(run))).state).toBe(state);
});
