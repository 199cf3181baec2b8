import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { leftOut } from "../../e2e/left-out.ts";
import { chosenFor } from "./end-to-end.mjs";
import { PARTS, stepsOf } from "./steps.mjs";

test("every part is one step; the end-to-end tests are built first; an unknown part is none", () => {
  for (const part of PARTS) expect(stepsOf(part)?.at(-1)).toMatchObject({ part });
  expect(stepsOf("e2e")?.map(({ name }) => name)).toEqual(["build", "end-to-end tests"]);
  expect(stepsOf("everything")).toBeNull();
});

const SHELLS = ["web", "electron"];
const LANGUAGES = ["en", "zh-CN"];
const scenarios = readdirSync(new URL("../../e2e/scenarios/", import.meta.url)).filter((name) =>
  name.endsWith(".spec.ts"),
);

/** Where the tests of a file run, as `shell language`. */
const runsOf = (length, file) =>
  SHELLS.flatMap((shell) =>
    LANGUAGES.filter((language) => {
      const title = `${shell} scenarios/${file} ${language} a person adds a card`;
      return !leftOut(shell, length).some((left) => left.test(title));
    }).map((language) => `${shell} ${language}`),
  );

test.each(scenarios)("%s: once in a quick run, in each shell in a thorough one, then everywhere", (file) => {
  const twice = ["starts.spec.ts", "whole-journey.spec.ts"].includes(file);
  expect(runsOf("quick", file)).toHaveLength(twice ? 2 : 1);
  expect([
    ["web en", "electron zh-CN"],
    ["web zh-CN", "electron en"],
  ]).toContainEqual(runsOf("thorough", file));
  expect(runsOf("everything", file)).toHaveLength(4);
});

test("a quick run has about as much for each shell and language", () => {
  const runs = scenarios.flatMap((file) => runsOf("quick", file));
  for (const where of SHELLS.flatMap((shell) => LANGUAGES.map((language) => `${shell} ${language}`)))
    expect(runs.filter((run) => run === where).length).toBeGreaterThan(scenarios.length / 5);
});

test("where Electron cannot start, the browser tries what a quick run leaves to it", () => {
  const quick = { screenshots: false, length: "quick" };
  expect(chosenFor({ ...quick, electron: true })).toEqual({ projects: ["web", "electron"], length: "quick" });
  expect(chosenFor({ ...quick, electron: false })).toEqual({ projects: ["web"], length: "thorough" });
  expect(chosenFor({ ...quick, length: "thorough", electron: true }).projects).toContain("layout");
  expect(chosenFor({ ...quick, screenshots: true, electron: true }).projects).toEqual(["screenshots"]);
});
