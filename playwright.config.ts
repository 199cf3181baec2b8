import { defineConfig, type ReporterDescription } from "playwright/test";
import type { ShellOptions } from "./e2e/fixtures/carryall.ts";
import { leftOut } from "./e2e/left-out.ts";

/** Run it through `npm run test:e2e`, which finds the browser, Electron and a display. */
const reporter: ReporterDescription[] = [["list"], ["json", { outputFile: "test-results/e2e.json" }]];

/** The tests of some folders; what else is in them is theirs to import. Globs are matched with the whole path. */
const specs = (...folders: string[]) => folders.map((folder) => `**/e2e/${folder}/**/*.spec.ts`);

export default defineConfig<object, ShellOptions>({
  testDir: "e2e",
  outputDir: "test-results/e2e",
  preserveOutput: "failures-only",
  timeout: 120_000,
  // How long a busy machine may take is nobody's fault; a passing check does not wait.
  expect: { timeout: 20_000 },
  workers: 2,
  fullyParallel: true,
  // A test that passes the second time is a broken test.
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  reporter,
  // A trace keeps the page at every step, which makes each test a third longer: for looking into one that fails.
  use: { trace: process.env.CARRYALL_TRACE === "1" ? "retain-on-failure" : "off" },
  projects: [
    // The longest first: the others fill the second worker meanwhile.
    { name: "layout", testMatch: specs("layout"), use: { shellName: "web", trace: "off" } },
    {
      name: "web",
      testMatch: specs("scenarios", "web-only"),
      grepInvert: leftOut("web"),
      use: { shellName: "web" },
    },
    {
      name: "electron",
      testMatch: specs("scenarios", "electron-only"),
      grepInvert: leftOut("electron"),
      use: { shellName: "electron" },
    },
    { name: "screenshots", testMatch: specs("screenshots"), use: { shellName: "web" } },
  ],
});
