import { configDefaults, defineConfig } from "vitest/config";

const TESTS = [
  "{core,contract,host,electron,web,data,packaging}/**/*.test.ts",
  "renderer/**/*.test.{ts,tsx}",
  "scripts/**/*.test.{ts,mjs}",
];
/** Tests that put something in the place of a module: the others must not get it. */
const ALONE = ["**/*.alone.test.{ts,tsx}"];

export default defineConfig({
  test: {
    // Files that need a DOM say so themselves: `// @vitest-environment happy-dom`.
    environment: "node",
    // A test may not be left alone in its file on a machine that judges.
    allowOnly: !process.env.CI,
    // How long a busy machine takes is nobody's fault; a test that passes does not wait.
    testTimeout: 30_000,
    // Left to itself, a machine with two cores gives one to the tests.
    maxWorkers: "100%",
    projects: [
      {
        extends: true,
        test: {
          name: "together",
          include: TESTS,
          exclude: [...configDefaults.exclude, ...ALONE],
          // Reading every module again for each of 200 files took half of the time.
          isolate: false,
        },
      },
      { extends: true, test: { name: "alone", include: ALONE } },
    ],
  },
});
