import { expect, test } from "vitest";
import { createLookup } from "../catalogue/lookup.ts";
import type { Card, Wallet } from "../catalogue/product.ts";
import { barePerson, type Person } from "../profile/person.ts";
import { bareThing } from "../profile/thing.ts";
import { guideForAnybody, guidesFor } from "./guide-for.ts";
import { anyGuide } from "./guides.fixture.ts";

const TODAY = "2026-11-29";
const text = { en: "x", "zh-CN": "某" };
const evidence = [{ source: "s", asOf: null, confidence: "low" as const }];
const base = { name: text, about: text, evidence };
const lookup = createLookup({
  cards: [
    {
      ...base,
      id: "icbc",
      kind: "card",
      group: "bank",
      funding: "debit",
      networks: [],
      issuedIn: "CN",
    } satisfies Card,
  ],
  wallets: ["alipay", "wechat"].map(
    (id) => ({ ...base, id, kind: "wallet", group: "wallet", order: 1 }) as unknown as Wallet,
  ),
  sims: [],
  destinations: [],
});

const LIN: Person = { ...barePerson("lin", "Lin"), home: "CN" };
function lookAt(guide: ReturnType<typeof anyGuide>, products: string[], person = LIN) {
  const things = products.map((product, i) => bareThing(`t${i}`, "lin", product));
  return guidesFor(lookup, { people: [person], things, links: [], trips: [] }, person, TODAY)(guide);
}
const variant = (when: string | null) => ({
  who: { text: { en: String(when), "zh-CN": "" }, when },
  text,
  evidence,
});
const BEGUN = { ...LIN, guides: { g: { done: { one: TODAY }, notes: {} } } };

test.each([
  ["anybody", {}, [], "yes", null],
  ["who has it already", { gives: "alipay" }, ["alipay"], "no", { kind: "has", product: "alipay" }],
  ["who has it not", { gives: "alipay" }, ["icbc"], "yes", null],
  ["about what is theirs", { kind: "use" as const, concerns: ["alipay"] }, ["alipay"], "yes", null],
  [
    "about what is not theirs",
    { kind: "use" as const, concerns: ["alipay"] },
    ["icbc"],
    "no",
    { kind: "unrelated" },
  ],
  [
    "about things, of whom nothing is known",
    { kind: "use" as const, concerns: ["alipay"] },
    [],
    "perhaps",
    null,
  ],
] as const)("%s", (_, more, products, suits, why) => {
  const guide = anyGuide("g", ["one", "two"], {
    ...more,
    concerns: [...("concerns" in more ? more.concerns : [])],
  });
  expect(lookAt(guide, [...products])).toMatchObject({ suits, why });
});

test("a guide that was begun is theirs, whatever rules it out", () => {
  const guide = anyGuide("g", ["one", "two"], {
    who: { text, when: "person.lives = elsewhere" },
    gives: "alipay",
  });
  expect(lookAt(guide, ["alipay"])).toMatchObject({
    suits: "no",
    why: { kind: "fact", path: "person.lives", value: "mainland" },
  });
  expect(lookAt(guide, ["alipay"], BEGUN)).toMatchObject({ suits: "yes", why: null });
});

test("variants of other wallets and people are left out, what certainly concerns them comes first", () => {
  const guide = anyGuide("g", ["one"], {
    variants: [
      variant("phone.esim = yes"),
      variant("wallet is wechat"),
      variant("wallet is alipay"),
      variant(null),
    ],
  });
  expect(lookAt(guide, ["icbc", "alipay"]).variants.map(({ who, certain }) => [who.when, certain])).toEqual([
    ["wallet is alipay", true],
    [null, true],
    ["phone.esim = yes", false],
  ]);
  expect(guideForAnybody(guide).variants).toHaveLength(4);
});
