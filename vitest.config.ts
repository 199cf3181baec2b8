import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["core/**/*.test.ts", "contract/**/*.test.ts", "host/**/*.test.ts", "web/**/*.test.ts", "data/**/*.test.ts", "scripts/**/*.test.ts", "renderer/**/*.test.{ts,tsx}"],
    environment: "node",
  },
});
