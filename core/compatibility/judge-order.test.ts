import { expect, test } from "vitest";
import { levelSchema } from "../catalogue/level.ts";
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

/** `land/gate/east` is a place, a use there and an area; `wallet:stall` a wallet. */
function targetOf(where: string): ReturnType<typeof at> {
  if (where.startsWith("wallet:")) return inWallet(where.slice("wallet:".length));
  const [id = "", ...parts] = where.split("/");
  return at(id, ...parts);
}

/** What is said or asked, `product where level`, short enough to read in a table. */
function statement(line: string) {
  const [product = "", where = "", level = "unknown"] = line.split(" ");
  return says(product, targetOf(where), levelSchema.parse(level));
}

/** The answer as its level and the steps to it. */
function ask(said: string, asked: string) {
  const statements = said.split(", ").map(statement);
  const judge = createJudge(
    catalogueOf({
      ...RECORDS,
      links: statements.filter(({ target }) => target.kind === "wallet"),
      acceptance: statements.filter(({ target }) => target.kind === "destination"),
    }),
  );
  const { level, steps } = judge.answer(statement(asked), RESIDENT, "2026-11-28");
  const name = (step: Step) =>
    step.kind === "parts" ? `parts ${step.names.map((n) => n.en).join("+")}` : (step.name?.en ?? "general");
  return [level, ...steps.map(name)].join(" < ");
}

test.each([
  ["a shop's reader answers for the place", "visa land/stall supported", "visa land", "supported < stall"],
  [
    "of two the one that stands for shops",
    "visa land/stall supported, visa land/shop partial",
    "visa land",
    "partial < shop",
  ],
  ["paying in a shop is answered in general", "visa land partial", "visa land/shop", "partial < general"],
  [
    "the card counts as its brand there",
    "visa land/stall supported",
    "bank-visa land",
    "supported < stall < visa",
  ],
  ["at home it does not", "visa home supported", "bank-visa home", "unknown"],
  ["the gate is a part of riding", "city land/ride supported", "city land/gate", "supported < ride"],
  ["riding is answered by its parts", "city land/bus partial", "city land/ride", "partial < bus"],
  ["one part says nothing of another", "city land/bus partial", "city land/gate", "unknown"],
  ["that it works does not answer for cash", "visa land supported", "visa land/cash", "unknown"],
  ["that it does not work at all does", "visa land unsupported", "visa land/cash", "unsupported < general"],
  ["a town has what the land has", "visa land supported", "visa town", "supported < land"],
  ["an area has what the place has", "visa land/gate supported", "visa land/gate/east", "supported < land"],
  [
    "its own record goes before the land's",
    "visa land supported, visa town unsupported",
    "visa town",
    "unsupported",
  ],
  [
    "parts that agree",
    "visa land/gate/east supported, visa town/gate supported",
    "visa land/gate",
    "supported < parts east+town",
  ],
  [
    "parts that differ",
    "visa land/gate/east supported, visa land/gate/west unsupported",
    "visa land/gate",
    "partial < parts east+west",
  ],
  [
    "a part nobody knows says nothing",
    "visa land/gate/east supported, visa land/gate/west unknown",
    "visa land/gate",
    "supported < parts east",
  ],
  [
    "the land's own record goes before its parts",
    "visa land/gate partial, visa land/gate/east supported",
    "visa land/gate",
    "partial",
  ],
  [
    "abroad in general, where nobody speaks of the place",
    "visa abroad/cash partial",
    "visa town/cash",
    "partial < abroad",
  ],
  [
    "parts of the place go before abroad",
    "visa abroad/gate partial, visa land/gate/east supported",
    "visa land/gate",
    "supported < parts east",
  ],
  ["home is not abroad", "visa abroad/cash partial", "visa home/cash", "unknown"],
  [
    "the nearer place goes before the nearer product",
    "bank-visa abroad supported, visa land unsupported",
    "bank-visa land",
    "unsupported < visa",
  ],
  [
    "the use asked for goes before a nearer place",
    "visa land/gate partial, visa town/ride supported",
    "visa town/gate",
    "partial < land",
  ],
  ["a wallet is no shop", "visa wallet:stall supported", "visa wallet:shop", "unknown"],
])("%s: %s; asked for %s", (_, said, asked, expected) => {
  expect(ask(said, asked)).toBe(expected);
});
