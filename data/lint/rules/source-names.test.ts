import { expect, test } from "vitest";
import { problemsOf } from "../fixture.ts";
import { sourceNames } from "./source-names.ts";

const named = (en: string, zh: string, title = "A guide") =>
  problemsOf(sourceNames, {
    "sources.json": {
      guide: {
        name: { en, "zh-CN": zh },
        publisher: "City",
        title,
        url: "https://example.org",
        published: null,
        kind: "official",
      },
    },
  }).map(({ path }) => path);

test("a name that says whose and what is good", () => {
  expect(named("City: how to pay", "市政府：怎么付款")).toEqual([]);
});

test.each([
  ["City: web page", "市政府：怎么付款", "A guide"],
  ["City: how to pay", "市政府：网页", "A guide"],
  ["City: how to pay", "blog：怎么付款", "A guide"],
  ["City: how to pay", "市政府：怎么付款", "web page"],
])("%s, %s, titled %s, is not", (en, zh, title) => {
  expect(named(en, zh, title)).toEqual(["guide"]);
});
