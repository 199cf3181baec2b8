import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { CATALOGUE_PAGE, describeCatalogue } from "./describe-catalogue.ts";

test("docs/catalogue.md says what is in the data (npm run build:docs)", () => {
  expect(readFileSync(CATALOGUE_PAGE, "utf8")).toBe(describeCatalogue());
}, 60_000);
