import { expect, test } from "vitest";
import { MOST_BYTES, MOST_FILES, strangersIn } from "./contents.ts";

const file = (name: string, bytes = 1) => ({ file: name, bytes });
const NEEDED = ["package.json", "out/main/index.cjs", "out/preload/index.cjs", "out/renderer/index.html"].map(
  (name) => file(name),
);

test("the build alone is what it must be", () => {
  expect(
    strangersIn([...NEEDED, file("out/renderer/assets/a-1.js"), file("out/main/chunks/b-2.cjs")]),
  ).toEqual([]);
});

test.each([
  "out/renderer/assets/a.js.map",
  "out/renderer/assets/a.ts",
  "out/renderer/assets/a.test.js",
  "out/main/web.cjs",
  "out/main/other.cjs",
  "node_modules/zod/index.js",
  "out/node_modules/a.js",
  "core/money.ts",
  "data/cards/a.json",
  ".env",
  "out/renderer/assets/key.pem",
])("%s does not belong there", (name) => {
  expect(strangersIn([...NEEDED, file(name)])).toEqual([`${name} does not belong into the package`]);
});

test("what is missing, too many and too large is said", () => {
  expect(strangersIn(NEEDED.slice(1))).toEqual(["package.json is missing"]);
  const many = Array.from({ length: MOST_FILES }, (_, at) => file(`out/renderer/assets/a${at}.js`));
  expect(strangersIn([...NEEDED, ...many])).toHaveLength(1);
  expect(strangersIn([...NEEDED, file("out/catalogue.jsonl", MOST_BYTES)])).toHaveLength(1);
});
