import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: [
      "{core,contract,host,electron,web,data}/**/*.test.ts",
      "renderer/**/*.test.{ts,tsx}",
      "scripts/**/*.test.{ts,mjs}",
    ],
    // Files that need a DOM say so themselves: `// @vitest-environment happy-dom`.
    environment: "node",
    // A test may not be left alone in its file on a machine that judges.
    allowOnly: !process.env.CI,
  },
});
