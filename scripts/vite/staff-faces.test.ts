import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "vitest";

const require = createRequire(import.meta.url);
const sheets = ["renderer/styles/staff-faces.css", require.resolve("@fontsource/noto-sans-sc/700.css")].map(
  (path) => readFileSync(path, "utf8"),
);

/** The ranges of characters that style sheets have faces for. */
const ranges = [...sheets.join("").matchAll(/unicode-range:([^;]+);/g)]
  .flatMap(([, list = ""]) => list.split(","))
  .map((range) => {
    const [from = "", to = from] = range.trim().slice(2).split("-");
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const;
  });

const cards = readdirSync("data/staff-cards").map((name) => ({
  name,
  lines: (JSON.parse(readFileSync(`data/staff-cards/${name}`, "utf8")) as { lines: Record<string, string> })
    .lines,
}));

test.each(cards)("$name: there is a face for every letter", ({ lines }) => {
  const letters = [...new Set(Object.values(lines).join(""))];
  const without = letters.filter((letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return !ranges.some(([from, to]) => code >= from && code <= to);
  });
  expect(without).toEqual([]);
});
