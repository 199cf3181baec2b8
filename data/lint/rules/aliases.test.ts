import { expect, test } from "vitest";
import { problemsOf } from "../fixture.ts";
import { aliases } from "./aliases.ts";

const of = (names: string[]) => problemsOf(aliases, { "cards/red-card.json": { aliases: names } });

test("sound data has other names, or none", () => {
  expect(problemsOf(aliases)).toEqual([]);
  expect(of(["Scarlet", "朱卡"])).toEqual([]);
});

test.each([
  ["the name, written in another way", ["Scarlet", "RED-CARD"]],
  ["the Chinese name", ["Scarlet", "红卡"]],
  ["one said twice", ["Scarlet", "scarlet "]],
  ["the name of another card", ["Scarlet", "Blue card"]],
  ["the name of a wallet", ["Scarlet", "钱包"]],
])("%s is found", (_name, names) => {
  const [problem, ...more] = of(names);
  expect(problem).toMatchObject({ file: "cards/red-card.json", path: "aliases[1]" });
  expect(more).toEqual([]);
});
