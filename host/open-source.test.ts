import { expect, test } from "vitest";
import type { Catalogue } from "../core/catalogue/catalogue.ts";
import { openSource } from "./open-source.ts";

const catalogue = {
  sources: {
    page: { url: "https://example.org/a?b=c#d" },
    plain: { url: "http://example.org/" },
    seed: { file: "000.txt" },
    script: { url: "javascript:alert(1)" },
    local: { url: "file:///etc/passwd" },
    broken: { url: "not an address" },
  },
} as unknown as Catalogue;

test.each([
  ["page", "https://example.org/a?b=c#d"],
  ["plain", "http://example.org/"],
])("%s is opened", async (source, url) => {
  const opened: string[] = [];
  await openSource(catalogue, source, async (address) => void opened.push(address));
  expect(opened).toEqual([url]);
});

test.each(["seed", "script", "local", "broken", "missing", "constructor"])(
  "%s has no link",
  async (source) => {
    const opened: string[] = [];
    const open = openSource(catalogue, source, async (address) => void opened.push(address));
    await expect(open).rejects.toMatchObject({ code: "source.no-link" });
    expect(opened).toEqual([]);
  },
);

test("a browser that does not start is a failure of its own", async () => {
  const open = openSource(catalogue, "page", async () => {
    throw new Error("no such program");
  });
  await expect(open).rejects.toMatchObject({ code: "source.failed" });
});
