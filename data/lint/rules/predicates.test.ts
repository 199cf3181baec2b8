import { expect, test } from "vitest";
import { CAUSE, GUIDE, SYMPTOM } from "../diagnosis.fixture.ts";
import { problemsOf, type Changes } from "../fixture.ts";
import { predicates } from "./predicates.ts";

const SOUND: Changes = {
  "causes/worn.json": CAUSE,
  "symptoms/stuck.json": SYMPTOM,
  "guides/mend.json": GUIDE,
};
const who = (when: string) => ({ text: GUIDE.name, when });

test("conditions that name what there is are sound", () => {
  expect(problemsOf(predicates, SOUND)).toEqual([]);
});

test.each<[string, Changes, string, string]>([
  ["no condition at all", { "causes/worn.json": { ...CAUSE, up: "card &" } }, "up", "an operator is wanted"],
  [
    "a card that is gone",
    { "causes/worn.json": { ...CAUSE, sure: "card is moon" } },
    "sure",
    'card is never "moon"',
  ],
  [
    "a path that is none",
    { "causes/worn.json": { ...CAUSE, out: "card.colour = red" } },
    "out",
    "no path card.colour",
  ],
  ["a place that is gone", { "symptoms/stuck.json": { ...SYMPTOM, when: "place is moon" } }, "when", "never"],
  [
    "a guide for nobody",
    { "guides/mend.json": { ...GUIDE, who: who("person.lives = moon") } },
    "who.when",
    "never",
  ],
  [
    "a variant of no wallet",
    {
      "guides/mend.json": {
        ...GUIDE,
        variants: [{ who: who("wallet is moon"), text: GUIDE.name, evidence: GUIDE.evidence }],
      },
    },
    "variants[0].who.when",
    "never",
  ],
])("%s is found", (_, changes, path, what) => {
  const problems = problemsOf(predicates, { ...SOUND, ...changes });
  expect(problems).toMatchObject([{ path, what: expect.stringContaining(what) as string }]);
});
