import { expect, test } from "vitest";
import { problemsOf } from "../fixture.ts";
import { partialConditions } from "./partial-conditions.ts";

const words = { en: "Up to 10 a day.", "zh-CN": "每天最多10元。" };
const files = (fields: Record<string, unknown>) =>
  problemsOf(partialConditions, { "links/red-card--purse.json": { level: "partial", ...fields } }).map(
    ({ file }) => file,
  );

test.each(["conditions", "limits", "fees"])("partial with %s is said enough", (field) => {
  expect(files({ [field]: [words] })).toEqual([]);
});

test("partial without any of them is a problem", () => {
  expect(files({ conditions: undefined })).toEqual(["links/red-card--purse.json"]);
});

test("other levels need none", () => {
  expect(files({ level: "supported", conditions: undefined })).toEqual([]);
});
