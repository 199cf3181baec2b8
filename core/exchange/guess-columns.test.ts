import { expect, test } from "vitest";
import { guessColumns } from "./guess-columns.ts";

const NONE = { product: null, label: null, "last-digits": null, expires: null, person: null, notes: null };

test.each<[string, string[], Partial<typeof NONE | Record<string, number>>]>([
  [
    "in Chinese",
    ["持卡人", "卡片", "尾号", "有效期", "备注"],
    { person: 0, product: 1, "last-digits": 2, expires: 3, notes: 4 },
  ],
  ["in English", ["Card", "Last 4", "Valid thru"], { product: 0, "last-digits": 1, expires: 2 }],
  ["a card number is not the card", ["卡号", "卡"], { "last-digits": 0, product: 1 }],
  ["words within", ["Card name (bank)", "Expiry date"], { product: 0, expires: 1 }],
  ["a column is used once", ["name"], { product: 0 }],
  ["full-width and spaces", ["　Ｐｅｒｓｏｎ "], { person: 0 }],
  ["nothing known", ["a", "", "b"], {}],
])("%s", (_name, head, found) => {
  expect(guessColumns(head)).toEqual({ ...NONE, ...found });
});
