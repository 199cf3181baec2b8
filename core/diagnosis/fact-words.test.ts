import { expect, test } from "vitest";
import { en } from "../i18n/messages/en.ts";
import { factQuestions } from "./fact-questions.ts";
import { PATHS } from "./paths.ts";

test("every word that a fact can be has a message, and every question", () => {
  const words = Object.values(PATHS).flatMap((type) => ("words" in type ? type.words : []));
  const keys = [
    ...words.map((word) => `fix.value.${word}`),
    ...factQuestions("2026-11-29").map(({ id }) => `fix.ask.${id}`),
  ];
  expect(keys.filter((key) => !Object.hasOwn(en, key))).toEqual([]);
});
