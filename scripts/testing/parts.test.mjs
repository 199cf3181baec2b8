import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { LATER, leftOut } from "../../e2e/left-out.ts";
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

/** The first title of a file, without the language it ends with. */
const firstOf = (file) =>
  /\btest\(\s*["`]([^"`$]+)/.exec(
    readFileSync(new URL(`../../e2e/scenarios/${file}`, import.meta.url), "utf8"),
  )?.[1];

/** Where a scenario of a file runs, as `shell language`. */
const runsOf = (length, file, scenario) =>
  SHELLS.flatMap((shell) => {
    const left = leftOut(shell, length);
    return LANGUAGES.filter((language) => {
      const title = `${shell} scenarios/${file} ${language} ${scenario}`;
      return !left.some((pattern) => pattern.test(title));
    }).map((language) => `${shell} ${language}`);
  });

test.each(scenarios)("%s: in each shell in a thorough run, everywhere in one of everything", (file) => {
  for (const scenario of [firstOf(file), "another"]) {
    expect([
      ["web en", "electron zh-CN"],
      ["web zh-CN", "electron en"],
    ]).toContainEqual(runsOf("thorough", file, scenario));
    expect(runsOf("everything", file, scenario)).toHaveLength(4);
  }
});

test("a quick run has the first scenario of nearly each file once, and how the app starts in each shell", () => {
  const times = (file) => runsOf("quick", file, firstOf(file)).length;
  expect(times("starts.spec.ts")).toBe(2);
  const others = scenarios.filter((file) => file !== "starts.spec.ts");
  expect(others.every((file) => times(file) <= 1)).toBe(true);
  expect(others.filter((file) => times(file) === 1).length).toBeGreaterThan(0.85 * others.length);
  expect(others.flatMap((file) => runsOf("quick", file, "another"))).toEqual([]);
});

test("what is left for later is there", () => {
  for (const file of LATER)
    expect(existsSync(new URL(`../../e2e/${file}`, import.meta.url)), file).toBe(true);
});

test("a quick run has about as much for each shell and language", () => {
  const runs = scenarios.flatMap((file) => runsOf("quick", file, firstOf(file)));
  for (const where of SHELLS.flatMap((shell) => LANGUAGES.map((language) => `${shell} ${language}`)))
    expect(runs.filter((run) => run === where).length).toBeGreaterThan(scenarios.length / 6);
});

test("where Electron cannot start, the browser tries what a quick run leaves to it", () => {
  const quick = { screenshots: false, length: "quick" };
  expect(chosenFor({ ...quick, electron: true })).toEqual({ projects: ["web", "electron"], length: "quick" });
  expect(chosenFor({ ...quick, electron: false })).toEqual({ projects: ["web"], length: "thorough" });
  expect(chosenFor({ ...quick, length: "thorough", electron: true }).projects).toContain("layout");
  expect(chosenFor({ ...quick, screenshots: true, electron: true }).projects).toEqual(["screenshots"]);
});
