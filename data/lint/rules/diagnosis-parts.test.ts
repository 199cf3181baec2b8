import { expect, test } from "vitest";
import { CAUSE, GUIDE, STEP } from "../diagnosis.fixture.ts";
import { problemsOf } from "../fixture.ts";
import { diagnosisParts } from "./diagnosis-parts.ts";

const message = { text: "Worn", language: "en" };

test.each([
  ["a step of its own id", "guides/mend.json", { ...GUIDE, steps: [STEP, { ...STEP, id: "try" }] }, []],
  ["a step of an id once more", "guides/mend.json", { ...GUIDE, steps: [STEP, STEP] }, ["steps[1].id"]],
  ["nothing said", "causes/worn.json", CAUSE, []],
  ["a text that is sure", "causes/worn.json", { ...CAUSE, messages: [message], said: "sure" }, []],
  ["a text that proves nothing", "causes/worn.json", { ...CAUSE, messages: [message] }, ["said"]],
  ["proof without a text", "causes/worn.json", { ...CAUSE, said: "up" }, ["said"]],
])("%s", (_, file, record, paths) => {
  expect(problemsOf(diagnosisParts, { [file]: record }).map(({ path }) => path)).toEqual(paths);
});
