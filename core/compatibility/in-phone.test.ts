import { expect, test } from "vitest";
import type { Statement } from "../catalogue/statement.ts";
import { catalogueOf, ISLAND, LINK, words } from "../facts/catalogue.fixture.ts";
import { RESIDENT, type Telephone } from "../people/holder.ts";
import { createJudge } from "./judge.ts";

const sim = (id: string, form: string) => ({ id, form, name: words(id), kind: "sim", issuedIn: null });
const phone = (id: string) => ({ id, name: words(id), kinds: ["nfc"] });
const inPhone = (id: string, level: Statement["level"], more: object = {}) => ({
  ...LINK,
  id: `esim--${id}`,
  product: "esim",
  target: { kind: "phone", id },
  level,
  note: words(id),
  ...more,
});
const works = (product: string) => ({
  ...LINK,
  id: `${product}--island`,
  product,
  target: { kind: "destination", id: "island" },
});
const outsideOnly = {
  short: words("Outside"),
  variants: [
    { when: { place: "abroad" }, level: "supported", note: words("there"), evidence: [] },
    { when: { place: "mainland" }, level: "unsupported", note: words("here"), evidence: [] },
  ],
};
const judge = createJudge(
  catalogueOf({
    sims: [sim("esim", "esim"), { ...sim("child", "esim"), inherits: "esim" }, sim("plastic", "physical")],
    phones: ["old", "new", "air", "unheard-of"].map(phone),
    destinations: [
      { ...ISLAND, region: "ZZ" },
      { ...ISLAND, id: "inland", region: "CN" },
    ],
    links: [
      inPhone("old", "unsupported"),
      inPhone("new", "supported"),
      inPhone("air", "partial", outsideOnly),
    ],
    acceptance: [
      works("esim"),
      works("plastic"),
      { ...works("esim"), id: "esim--inland", target: { kind: "destination", id: "inland" } },
    ],
  }),
);
const ask = (product: string, telephones: Telephone[], id = "island") =>
  judge.answer({ product, target: { kind: "destination", id } }, { ...RESIDENT, telephones }, "2026-11-28");
const has = (id: string, esim: boolean | null = null): Telephone => ({ id, esim });

test.each<[string, string, Telephone[], string, Statement["level"]]>([
  ["without a phone", "esim", [], "island", "supported"],
  ["in a phone that takes it", "esim", [has("new")], "island", "supported"],
  ["in a phone without eSIM", "esim", [has("old")], "island", "unsupported"],
  ["one that inherits from it", "child", [has("old")], "island", "unsupported"],
  ["a plastic one in any phone", "plastic", [has("old")], "island", "supported"],
  ["in the better of two phones", "esim", [has("old"), has("new")], "island", "supported"],
  ["in a phone nobody knows", "esim", [has("unheard-of")], "island", "supported"],
  ["in a phone that takes it outside, outside", "esim", [has("air")], "island", "supported"],
  ["in a phone that takes it outside, at home", "esim", [has("air")], "inland", "unsupported"],
  ["its owner says it takes one", "esim", [has("old", true)], "island", "supported"],
  ["its owner says it takes none", "esim", [has("new", false)], "island", "unsupported"],
])("%s", (_, product, telephones, place, level) => {
  expect(ask(product, telephones, place).level).toBe(level);
});

test("the phone is named as a step, and its record is the one that answers", () => {
  const { steps, record, note } = ask("esim", [has("old")]);
  expect(steps).toEqual([{ kind: "phone", name: words("old") }]);
  expect([record, note]).toEqual(["links/esim--old", words("old")]);
});
