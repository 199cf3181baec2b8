import { expect, test } from "vitest";
import { describeProblem, writePath } from "./problem.ts";

test("a path reads as people write it", () => {
  expect(writePath(["values", "price", 2, "text"])).toBe("values.price[2].text");
  expect(writePath([])).toBe("");
});

test("a problem of the whole file has no path", () => {
  const problem = { file: "cards/x.json", path: "", what: "is not JSON", mend: "correct it" };
  expect(describeProblem(problem)).toBe("cards/x.json: is not JSON; correct it");
});
