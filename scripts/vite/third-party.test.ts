import path from "node:path";
import { expect, test } from "vitest";
import { packageFolder, readThirdParty, thirdPartyText } from "./third-party.ts";

const MODULES = path.join(import.meta.dirname, "../../node_modules");

test.each([
  ["/a/node_modules/zod/v4/index.js", "/a/node_modules/zod"],
  ["\0/a/node_modules/@mantine/core/esm/x.mjs?x", "/a/node_modules/@mantine/core"],
  ["/a/node_modules/x/node_modules/y/z.js", "/a/node_modules/x/node_modules/y"],
  ["/a/core/money.ts", null],
  ["\0rolldown/runtime.js", null],
])("%j is of %j", (id, folder) => {
  expect(packageFolder(id)).toBe(folder);
});

test("a package comes with its terms, one without a copy of them with the licence it names", () => {
  const zod = readThirdParty(path.join(MODULES, "zod"));
  expect(zod).toMatchObject({ name: "zod", licence: "MIT" });
  expect(zod.text).toContain("Permission is hereby granted");
  const bare = readThirdParty(path.join(MODULES, "react-remove-scroll-bar"));
  expect(bare.text).toContain("WITHOUT WARRANTY");
  const text = thirdPartyText([zod, bare]);
  expect(text).toContain(`zod ${zod.version}\nMIT`);
});

test("one that does not say what its licence is cannot be shipped", () => {
  expect(() => readThirdParty(path.join(import.meta.dirname, "../.."))).not.toThrow();
  expect(() => readThirdParty(path.join(MODULES, ".bin"))).toThrow();
});
