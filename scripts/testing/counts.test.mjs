import { expect, test } from "vitest";
import { add, closingLine, countEndToEnd, countUnit, scenarioLine } from "./counts.mjs";

const unit = {
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 1,
  numTodoTests: 1,
  numFailedTestSuites: 0,
};

test("unit tests: what is to do counts as skipped", () => {
  expect(countUnit({ ...unit, success: true })).toEqual({ passed: 3, failed: 0, skipped: 2 });
});

test("a file of unit tests that does not load is a failure although no test failed", () => {
  expect(countUnit({ ...unit, success: false, numFailedTestSuites: 1 }).failed).toBe(1);
  expect(countUnit({ ...unit, success: false }).failed).toBe(1);
});

const spec = (projectName, status) => ({ tests: [{ projectName, status }] });

test("end-to-end tests are counted by project, at any depth", () => {
  const inner = { specs: [spec("web", "expected"), spec("electron", "unexpected")] };
  const report = { suites: [{ suites: [inner], specs: [spec("web", "skipped")] }], errors: [] };
  expect(countEndToEnd(report)).toEqual({
    web: { passed: 1, failed: 0, skipped: 1 },
    electron: { passed: 0, failed: 1, skipped: 0 },
  });
});

test("an error outside of any test is a failure", () => {
  expect(countEndToEnd({ suites: [], errors: [{}] })).toEqual({
    other: { passed: 0, failed: 1, skipped: 0 },
  });
});

test("the closing line names skipped tests only when there are any", () => {
  const counts = { passed: 12, failed: 0, skipped: 0 };
  expect(closingLine(counts)).toBe("12 passed, 0 failed");
  expect(closingLine(add(counts, { passed: 0, failed: 1, skipped: 2 }))).toBe(
    "12 passed, 1 failed, 2 skipped",
  );
});

test("Electron scenarios that did not run say why", () => {
  const projects = { web: { passed: 4, failed: 1, skipped: 2 } };
  expect(scenarioLine(projects, "no display")).toBe(
    "Browser scenarios: 5 run\nElectron scenarios: not run (no display)",
  );
  expect(scenarioLine(projects, null)).toContain("Electron scenarios: 0 run");
  expect(
    scenarioLine({ electron: { passed: 3, failed: 1 } }, null, "Electron 22 stands in for 45"),
  ).toContain("Electron scenarios: 4 run (Electron 22 stands in for 45)");
});
