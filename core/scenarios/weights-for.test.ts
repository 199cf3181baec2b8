import { expect, test } from "vitest";
import { words } from "../facts/catalogue.fixture.ts";
import { weightsFor } from "./weights-for.ts";

const topic = {
  id: "pay",
  criteria: [
    { id: "fee", name: words("Fee"), as: "cost" as const },
    { id: "ready", name: words("Ready"), as: "setup" as const },
    { id: "easy", name: words("Easy"), as: "setup" as const },
  ],
};
const weights = {
  cost: 30,
  setup: 10,
  coverage: 60,
  offline: 0,
  resilience: 0,
  safety: 0,
  eligibility: 0,
  language: 0,
};

test.each([
  [
    "by kind; two of a kind share, what the topic does not ask counts for nothing",
    {},
    { fee: 75, ready: 13, easy: 12 },
  ],
  [
    "as the scenario weighs the topic itself",
    { pay: { fee: 20, ready: 50, easy: 30 } },
    { fee: 20, ready: 50, easy: 30 },
  ],
  [
    "what it says of another topic is not of this one",
    { ride: { fee: 1 } },
    { fee: 75, ready: 13, easy: 12 },
  ],
])("%s", (_, refined, expected) => {
  expect(weightsFor(topic, { weights, refined })).toEqual(expected);
});
