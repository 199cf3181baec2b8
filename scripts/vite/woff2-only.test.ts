import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { withoutWoff } from "./woff2-only.ts";

test.each([
  "@fontsource/noto-sans-sc/400.css",
  "@fontsource/noto-sans-sc/700.css",
  "@fontsource/noto-sans/latin-400.css",
])("%s keeps each face, as woff2 only", (name) => {
  const css = readFileSync(createRequire(import.meta.url).resolve(name), "utf8");
  const left = withoutWoff(css);
  expect(left).not.toMatch(/\.woff\)/);
  expect(left.match(/\.woff2\)/g)).toHaveLength(css.match(/@font-face/g)?.length ?? 0);
});
