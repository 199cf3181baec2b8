import { expect, test } from "vitest";
import { otherLanguages } from "../../e2e/languages.ts";
import { PARTS, stepsOf } from "./steps.mjs";

test("every part is one step; the end-to-end tests are built first; an unknown part is none", () => {
  for (const part of PARTS) expect(stepsOf(part)?.at(-1)).toMatchObject({ part });
  expect(stepsOf("e2e")?.map(({ name }) => name)).toEqual(["build", "end-to-end tests"]);
  expect(stepsOf("everything")).toBeNull();
});

test("a quick run has each scenario in each shell once, in one language here and in the other there", () => {
  const title = (shell, language) => `${shell} scenarios/things.spec.ts ${language} a person adds a card`;
  const runs = (shell, language) => !otherLanguages(shell).some((left) => left.test(title(shell, language)));
  for (const language of ["en", "zh-CN"]) expect(runs("web", language)).toBe(!runs("electron", language));
  for (const shell of ["web", "electron"]) expect(runs(shell, "en")).toBe(!runs(shell, "zh-CN"));
});
