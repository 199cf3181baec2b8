import { expect, test, vi } from "vitest";
import type { Catalogue } from "./catalogue.ts";
import { catalogueLines, catalogueWith, readCatalogueLines } from "./catalogue-lines.ts";

const some = {
  about: { hash: "0", counts: {}, oldest: "2020", newest: "2026" },
  cards: [{ id: "a\nb", name: { en: '"],[', "zh-CN": "卡" } }],
  "before-after": [],
} as unknown as Catalogue;

const read = (text: string) =>
  readCatalogueLines(Buffer.from(text), (bytes) => Buffer.from(bytes).toString());

test("what was written is read", () => {
  expect(read(catalogueLines(some))).toEqual(some);
});

test("a kind is parsed when it is looked at, once", () => {
  const text = catalogueLines(some);
  const parse = vi.spyOn(JSON, "parse");
  const lazy = read(text);
  expect(parse).not.toHaveBeenCalled();
  expect(lazy.cards).toBe(lazy.cards);
  expect(parse).toHaveBeenCalledTimes(1);
  parse.mockRestore();
});

test("what takes the place of one kind leaves the others unparsed", () => {
  const text = catalogueLines(some);
  const parse = vi.spyOn(JSON, "parse");
  const changed = catalogueWith(read(text), { cards: () => [] });
  expect(changed.cards).toEqual([]);
  expect(parse).not.toHaveBeenCalled();
  expect(changed.about).toEqual(some.about);
  expect(Object.keys(changed)).toEqual(Object.keys(some));
  parse.mockRestore();
});

test.each(["", "{}", '{"cards":[]}', '["cards",[]]\n'])("%j is refused", (text) => {
  expect(() => read(text)).toThrow(SyntaxError);
});
