/** How many tests passed, failed and were skipped; sums of these are again counts. */
export const NONE = { passed: 0, failed: 0, skipped: 0 };

export function add(a, b) {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}

/** Counts of vitest's JSON report. A file that does not even load has no tests, yet it is a failure. */
export function countUnit(report) {
  const failed = report.numFailedTests || (report.success ? 0 : Math.max(1, report.numFailedTestSuites));
  return { passed: report.numPassedTests, failed, skipped: report.numPendingTests + report.numTodoTests };
}

const OUTCOME = { expected: "passed", flaky: "passed", unexpected: "failed", skipped: "skipped" };

/** Counts of Playwright's JSON report by project. Errors outside of any test count as one failure of `other`. */
export function countEndToEnd(report) {
  const projects = {};
  const visit = (suite) => {
    for (const child of suite.suites ?? []) visit(child);
    for (const { projectName, status } of (suite.specs ?? []).flatMap((spec) => spec.tests)) {
      projects[projectName] = add(projects[projectName] ?? NONE, { ...NONE, [OUTCOME[status]]: 1 });
    }
  };
  for (const suite of report.suites) visit(suite);
  if (report.errors.length > 0) projects.other = { ...NONE, failed: 1 };
  return projects;
}

/** The closing line that people and machines read. */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}

/**
 * Where the scenarios ran. `electronNotRun` is the reason, or null; `says` what there is to say of the binary.
 * @param {Record<string, {passed: number, failed: number}>} projects
 * @param {string | null} electronNotRun
 * @param {string | null} says
 */
export function scenarioLine(projects, electronNotRun, says = null) {
  const ran = (name) => (projects[name]?.passed ?? 0) + (projects[name]?.failed ?? 0);
  const browser = `Browser scenarios: ${ran("web")} run`;
  if (electronNotRun !== null) return `${browser}\nElectron scenarios: not run (${electronNotRun})`;
  return `${browser}\nElectron scenarios: ${ran("electron")} run${says === null ? "" : ` (${says})`}`;
}
