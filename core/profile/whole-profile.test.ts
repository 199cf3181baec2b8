import { expect, test, vi } from "vitest";
import { emptyProfile, profileSchema } from "./profile.ts";
import { wholeProfileSchema } from "./whole-profile.ts";

const EMPTY = emptyProfile("2026-11-26T08:00:00.000Z");

test("what was parsed is taken as it is, the same object", () => {
  const parsed = wholeProfileSchema.parse(structuredClone(EMPTY));
  const parse = vi.spyOn(profileSchema, "safeParse");
  expect(wholeProfileSchema.parse(parsed)).toBe(parsed);
  expect(parse).not.toHaveBeenCalled();
  expect(wholeProfileSchema.parse({ ...parsed })).not.toBe(parsed);
  expect(parse).toHaveBeenCalledOnce();
});

test("a changed copy of it is parsed again", () => {
  const parsed = wholeProfileSchema.parse(structuredClone(EMPTY));
  expect(wholeProfileSchema.safeParse({ ...parsed, people: [{ id: "x", name: "" }] }).success).toBe(false);
});

test("what is wrong is said with its place, as by the schema itself", () => {
  const wrong = { ...structuredClone(EMPTY), settings: { language: "klingon" } };
  const issues = wholeProfileSchema.safeParse(wrong).error?.issues;
  expect(issues?.map(({ path }) => path.join("."))).toContain("settings.language");
  expect(issues).toEqual(profileSchema.safeParse(wrong).error?.issues);
});
