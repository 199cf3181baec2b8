import { expect, test } from "vitest";
import type { Level } from "../catalogue/level.ts";
import { catalogueOf, words } from "../facts/catalogue.fixture.ts";
import { RESIDENT } from "../people/holder.ts";
import type { Step } from "./answer.ts";
import { at, card, inWallet, place, says } from "./grids/grids.fixture.ts";
import { createJudge } from "./judge.ts";

const use = (id: string, more: object = {}) => ({ id, name: words(id), ...more });
const RECORDS = {
  cards: [card("visa", "bank", null), { ...card("bank-visa"), abroadAs: "visa" }, card("city", "city")],
  destinations: [
    place("land", "JP"),
    { ...place("town", "JP"), within: "land" },
    place("home", "CN"),
    { ...place("abroad", null), outside: "CN" },
  ],
  features: [
    use("shop", { atShops: 1 }),
    use("stall", { atShops: 2 }),
    use("ride"),
    use("gate", { partOf: "ride" }),
    use("bus", { partOf: "ride" }),
    use("cash"),
  ],
};

type Said = [product: string, where: ReturnType<typeof at>, level: Level];
/** The answer as its level and the steps to it, short enough to read in a table. */
function ask(said: readonly Said[], product: string, where: ReturnType<typeof at>) {
  const statements = said.map(([p, target, level]) => says(p, target, level));
  const judge = createJudge(
    catalogueOf({
      ...RECORDS,
      links: statements.filter(({ target }) => target.kind === "wallet"),
      acceptance: statements.filter(({ target }) => target.kind === "destination"),
    }),
  );
  const [asked] = [says(product, where, "unknown").target] as Parameters<typeof judge.answer>[0]["target"][];
  if (asked === undefined) throw new Error("no target");
  const { level, steps } = judge.answer({ product, target: asked }, RESIDENT, "2026-11-28");
  const name = (step: Step) =>
    step.kind === "parts" ? `parts ${step.names.map((n) => n.en).join("+")}` : (step.name?.en ?? "general");
  return [level, ...steps.map(name)].join(" < ");
}

test.each<[string, Said[], string, ReturnType<typeof at>, string]>([
  [
    "a shop's reader answers for the place",
    [["visa", at("land", "stall"), "supported"]],
    "visa",
    at("land"),
    "supported < stall",
  ],
  [
    "of two the one that stands for shops",
    [
      ["visa", at("land", "stall"), "supported"],
      ["visa", at("land", "shop"), "partial"],
    ],
    "visa",
    at("land"),
    "partial < shop",
  ],
  [
    "paying in a shop is answered in general",
    [["visa", at("land"), "partial"]],
    "visa",
    at("land", "shop"),
    "partial < general",
  ],
  [
    "the card counts as its brand there",
    [["visa", at("land", "stall"), "supported"]],
    "bank-visa",
    at("land"),
    "supported < stall < visa",
  ],
  ["at home it does not", [["visa", at("home"), "supported"]], "bank-visa", at("home"), "unknown"],
  [
    "the gate is a part of riding",
    [["city", at("land", "ride"), "supported"]],
    "city",
    at("land", "gate"),
    "supported < ride",
  ],
  [
    "riding is answered by its parts",
    [["city", at("land", "bus"), "partial"]],
    "city",
    at("land", "ride"),
    "partial < bus",
  ],
  [
    "one part says nothing of another",
    [["city", at("land", "bus"), "partial"]],
    "city",
    at("land", "gate"),
    "unknown",
  ],
  [
    "that it works does not answer for cash",
    [["visa", at("land"), "supported"]],
    "visa",
    at("land", "cash"),
    "unknown",
  ],
  [
    "that it does not work at all does",
    [["visa", at("land"), "unsupported"]],
    "visa",
    at("land", "cash"),
    "unsupported < general",
  ],
  [
    "a town has what the land has",
    [["visa", at("land"), "supported"]],
    "visa",
    at("town"),
    "supported < land",
  ],
  [
    "an area has what the place has",
    [["visa", at("land", "gate"), "supported"]],
    "visa",
    at("land", "gate", "east"),
    "supported < land",
  ],
  [
    "its own record goes before the land's",
    [
      ["visa", at("land"), "supported"],
      ["visa", at("town"), "unsupported"],
    ],
    "visa",
    at("town"),
    "unsupported",
  ],
  [
    "parts that agree",
    [
      ["visa", at("land", "gate", "east"), "supported"],
      ["visa", at("town", "gate"), "supported"],
    ],
    "visa",
    at("land", "gate"),
    "supported < parts east+town",
  ],
  [
    "parts that differ",
    [
      ["visa", at("land", "gate", "east"), "supported"],
      ["visa", at("land", "gate", "west"), "unsupported"],
    ],
    "visa",
    at("land", "gate"),
    "partial < parts east+west",
  ],
  [
    "a part nobody knows says nothing",
    [
      ["visa", at("land", "gate", "east"), "supported"],
      ["visa", at("land", "gate", "west"), "unknown"],
    ],
    "visa",
    at("land", "gate"),
    "supported < parts east",
  ],
  [
    "the land's own record goes before its parts",
    [
      ["visa", at("land", "gate"), "partial"],
      ["visa", at("land", "gate", "east"), "supported"],
    ],
    "visa",
    at("land", "gate"),
    "partial",
  ],
  [
    "abroad in general, where nobody speaks of the place",
    [["visa", at("abroad", "cash"), "partial"]],
    "visa",
    at("town", "cash"),
    "partial < abroad",
  ],
  [
    "parts of the place go before abroad",
    [
      ["visa", at("abroad", "gate"), "partial"],
      ["visa", at("land", "gate", "east"), "supported"],
    ],
    "visa",
    at("land", "gate"),
    "supported < parts east",
  ],
  ["home is not abroad", [["visa", at("abroad", "cash"), "partial"]], "visa", at("home", "cash"), "unknown"],
  [
    "the nearer place goes before the nearer product",
    [
      ["bank-visa", at("abroad"), "supported"],
      ["visa", at("land"), "unsupported"],
    ],
    "bank-visa",
    at("land"),
    "unsupported < visa",
  ],
  [
    "the use asked for goes before a nearer place",
    [
      ["visa", at("land", "gate"), "partial"],
      ["visa", at("town", "ride"), "supported"],
    ],
    "visa",
    at("town", "gate"),
    "partial < land",
  ],
  ["a wallet is no shop", [["visa", inWallet("stall"), "supported"]], "visa", inWallet("shop"), "unknown"],
])("%s", (_, said, product, where, expected) => {
  expect(ask(said, product, where)).toBe(expected);
});
