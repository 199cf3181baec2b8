import { IntlMessageFormat } from "intl-messageformat";
import { afterEach, expect, test, vi } from "vitest";
import { createTranslate, createTranslateCode } from "./translate.ts";

const say = (pattern: string, values: Record<string, string | number> = {}) =>
  createTranslateCode({ language: "en", texts: { code: pattern } })("code", values, "app.name");

afterEach(() => vi.restoreAllMocks());

test.each([
  ["nothing in it", {}, "nothing in it"],
  ["Profile of {name}", { name: "Li {n} '$& Wei" }, "Profile of Li {n} '$& Wei"],
  ["{a}{b}, {a}", { a: 1, b: 0 }, "10, 1"],
  ["{big}", { big: 1234567.5 }, "1234567.5"],
  ["{name}: none", { name: "" }, ": none"],
])(
  "%j with %o is said as the library says it, without asking the system for its languages",
  (pattern, values, expected) => {
    const library = new IntlMessageFormat(pattern, "en", undefined, { ignoreTag: true });
    expect(library.format(values)).toBe(expected);
    const asked = vi.spyOn(Intl.NumberFormat, "supportedLocalesOf");
    expect(say(pattern, values)).toBe(expected);
    expect(asked).not.toHaveBeenCalled();
  },
);

test.each([
  ["{n, plural, one {# thing} other {# things}}", { n: 1200 }, "1,200 things"],
  ["'{'{name}'}'", { name: "x" }, "{x}"],
  ["{ name }", { name: "x" }, "x"],
])("%j has more to it, and the library says it", (pattern, values, expected) => {
  expect(say(pattern, values)).toBe(expected);
});

test.each([[{}], [{ other: "x" }]])("a value that is missing is no word: %o", (values) => {
  expect(() => say("Profile of {name}, {toString}", values)).toThrow(/name/);
});

test("a key that nobody knows says itself", () => {
  expect(createTranslate({ language: "en", texts: {} })("app.name")).toBe("app.name");
});
