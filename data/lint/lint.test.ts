import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { describeProblem } from "../build/problem.ts";
import { readRecords } from "../build/read-records.ts";
import { fixtureFiles } from "./fixture.ts";
import { lint } from "./lint.ts";

const dataDir = fileURLToPath(new URL("..", import.meta.url));

test("the catalogue's own data has no problem", () => {
  expect(lint(readRecords(dataDir)).map(describeProblem)).toEqual([]);
}, 60_000);

test("a problem is one line: file, path, what is wrong, how to mend it", () => {
  const [problem] = lint(
    fixtureFiles({ "links/red-card--purse.json": { product: "moon", id: "moon--purse" } }),
  );
  expect(problem && describeProblem(problem)).toMatch(
    /^links\/red-card--purse\.json: id: is "moon--purse"; rename /,
  );
});

test("while a shape is wrong, nothing that follows from it is said", () => {
  const problems = lint(fixtureFiles({ "wallets/purse.json": "{" }));
  expect(problems.map((p) => p.file)).toEqual(["wallets/purse.json"]);
});
