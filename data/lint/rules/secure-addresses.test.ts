import { expect, test } from "vitest";
import { problemsOf } from "../fixture.ts";
import { secureAddresses } from "./secure-addresses.ts";

const insecure = (urls: Record<string, string>) =>
  problemsOf(secureAddresses, {
    "sources.json": Object.fromEntries(
      Object.entries(urls).map(([id, url]) => [
        id,
        {
          name: { en: "Bank: cards", "zh-CN": "银行：卡" },
          publisher: "Bank",
          title: "Cards",
          url,
          published: null,
          kind: "official",
        },
      ]),
    ),
  }).map(({ path }) => path);

test.each<[string, Record<string, string>, string[]]>([
  ["a host known by https", { old: "http://a.org/1", new: "https://a.org/2" }, ["old"]],
  ["a host known by http alone", { old: "http://a.org/1", new: "https://www.a.org/2" }, []],
  ["https everywhere", { old: "https://a.org/1", new: "https://a.org/2" }, []],
])("%s", (_, urls, found) => {
  expect(insecure(urls)).toEqual(found);
});
