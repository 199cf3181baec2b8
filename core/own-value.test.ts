import { expect, test } from "vitest";
import { mergeRecord } from "./exchange/merge-record.ts";
import { MESSAGES } from "./i18n/both-languages.ts";
import { createTranslateCode } from "./i18n/translate.ts";
import { ownValue } from "./own-value.ts";

const INHERITED = Object.getOwnPropertyNames(Object.prototype);

test.each(INHERITED)("%s is in no record that does not have it itself", (key) => {
  expect(ownValue({}, key)).toBeUndefined();
  expect(ownValue({ a: 1 }, key)).toBeUndefined();
  expect(ownValue(JSON.parse(`{ "${key}": 1 }`) as Record<string, number>, key)).toBe(1);
});

test.each(INHERITED)("an item or a field called %s is nothing that is known", (key) => {
  const theirs = JSON.parse(`{ "${key}": { "state": "done" } }`) as object;
  const { outcome, merged } = mergeRecord<object>({}, theirs);
  expect(outcome).toBe("changed");
  expect(Object.entries(merged)).toEqual(Object.entries(theirs));
  const sayCode = createTranslateCode(MESSAGES.en);
  expect(sayCode(key, {}, "app.name")).toBe(sayCode("app.name", {}, "app.name"));
});
