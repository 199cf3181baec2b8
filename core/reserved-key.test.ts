import { expect, test } from "vitest";
import { reservedKeyIn } from "./reserved-key.ts";

test.each<[string, string, (string | number)[] | null]>([
  ["at the top", '{"__proto__": 1}', ["__proto__"]],
  [
    "in a record",
    '{"trips": [{}, {"marks": {"a": 1, "__proto__": {}}}]}',
    ["trips", 1, "marks", "__proto__"],
  ],
  ["escaped", '{"a": {"\\u005f_proto__": 1}}', ["a", "__proto__"]],
  ["as a text, not a key", '{"a": "__proto__", "b": ["__proto__"]}', null],
  ["a name that objects have, but may be given", '{"constructor": {"prototype": 1}}', null],
  ["nothing", "null", null],
])("%s", (_name, text, expected) => {
  expect(reservedKeyIn(JSON.parse(text))).toEqual(expected);
});

test("something that holds itself, or is very deep, is gone through once", () => {
  const ring: Record<string, unknown> = {};
  ring["self"] = [ring];
  expect(reservedKeyIn(ring)).toBeNull();
  let deep: unknown = {};
  for (let i = 0; i < 200_000; i += 1) deep = [deep];
  expect(reservedKeyIn(deep)).toBeNull();
});
