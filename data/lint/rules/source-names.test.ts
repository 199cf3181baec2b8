import { expect, test } from "vitest";
import { problemsOf } from "../fixture.ts";
import { sourceNames } from "./source-names.ts";

const GOOD = { en: "City: how to pay", zh: "市政府：怎么付款", title: "A guide" };

const named = ({ en, zh, title }: typeof GOOD) =>
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
  expect(named(GOOD)).toEqual([]);
});

test.each<Partial<typeof GOOD>>([
  { en: "City: web page" },
  { zh: "市政府：网页" },
  { zh: "blog：怎么付款" },
  { title: "web page" },
])("one with %j is not", (bad) => {
  expect(named({ ...GOOD, ...bad })).toEqual(["guide"]);
});
