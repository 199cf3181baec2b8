import { expect, test } from "vitest";
import { problemsOf } from "../fixture.ts";
import { SOUND_DATA } from "../sound-data.ts";
import { identity } from "./identity.ts";

test("sound data has proper ids", () => {
  expect(problemsOf(identity)).toEqual([]);
});

test("an id that is not the file name is found", () => {
  const [problem] = problemsOf(identity, { "wallets/purse.json": { id: "satchel" } });
  expect(problem).toMatchObject({ file: "wallets/purse.json", path: "id", what: 'is "satchel"' });
});

test("a statement is named after its pair", () => {
  const [problem] = problemsOf(identity, { "links/red-card--purse.json": { product: "blue-card" } });
  expect(problem?.what).toContain('"blue-card--purse"');
});

test("a wallet cannot have the id of a card", () => {
  const wallet = { ...SOUND_DATA["wallets/purse.json"], id: "red-card" };
  const [problem] = problemsOf(identity, { "wallets/red-card.json": wallet });
  expect(problem).toMatchObject({
    file: "wallets/red-card.json",
    what: '"red-card" is taken by cards/red-card.json',
  });
});
