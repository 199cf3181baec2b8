import { expect, test } from "vitest";
import { regionsIn } from "./regions.ts";

test("every region has a name in both languages, and none is named twice", () => {
  const [en, zh] = [regionsIn("en"), regionsIn("zh-CN")];
  expect(en.map(({ code }) => code).sort()).toEqual(zh.map(({ code }) => code).sort());
  expect(en.length).toBeGreaterThan(240);
  for (const list of [en, zh]) expect(new Set(list.map(({ name }) => name)).size).toBe(list.length);
  expect(en.find(({ code }) => code === "CO")?.name).toBe("Colombia");
  expect(zh.find(({ code }) => code === "CO")?.name).toBe("哥伦比亚");
});

test.each(["EU", "DD", "SU", "UK", "XA", "ZZ", "UN"])("%s is no region to choose", (code) => {
  expect(regionsIn("en").map((region) => region.code)).not.toContain(code);
});
