import { expect, test } from "vitest";
import { freeText } from "../../core/kept-text/free-text.ts";
import { z } from "../../core/zod.ts";
import { asTyped, orNull } from "./as-typed.ts";
import { fieldProblems } from "./field-problems.ts";
import { MESSAGES } from "../../core/i18n/both-languages.ts";
import { createTranslateCode } from "../../core/i18n/translate.ts";

const sayEn = createTranslateCode(MESSAGES.en);
const sayZh = createTranslateCode(MESSAGES["zh-CN"]);

const short = freeText(5);
const digits = z
  .string()
  .regex(/^\d{4}$/, "thing.last-digits")
  .nullable();

test.each([
  [asTyped(short), " abc ", []],
  [asTyped(short), "abcdef", ["text.too-long"]],
  [asTyped(short, { empty: "own.name" }), "  ", ["own.name"]],
  [asTyped(short, { before: "as it was" }), "as it was ", []],
  [asTyped(freeText(40)), "4111 1111 1111 1111", ["text.card-number"]],
  [asTyped(freeText(40)), "11010519491231002X", ["text.resident-id"]],
  [asTyped(digits), "", ["thing.last-digits"]],
  [asTyped(digits, { read: orNull }), " ", []],
  [asTyped(digits, { read: orNull }), " 4417 ", []],
  [asTyped(digits, { read: orNull }), "44", ["thing.last-digits"]],
])("%# a text is held to the schema of its record: %j", (schema, text, codes) => {
  const { success, data, error } = schema.safeParse(text);
  expect((error?.issues ?? []).map(({ message }) => message)).toEqual(codes);
  if (success) expect(data).toBe(text);
});

test("every field says what is wrong with it, once, with the length its schema has", () => {
  const form = z.strictObject({ a: asTyped(short), b: asTyped(short, { empty: "own.name" }), c: z.int() });
  const { error } = form.safeParse({ a: "abcdef", b: "", c: "?" });
  expect(fieldProblems(error, sayEn)).toEqual({
    a: "Too long: at most 5 characters.",
    b: "Please give it a name.",
    // No code of ours: the sentence for what was not foreseen.
    c: "That was not accepted. Check what was entered and try again.",
  });
  expect(fieldProblems(error, sayZh)["a"]).toBe("太长了，最多 5 个字。");
});
