import { expect, test } from "vitest";
import { placeLine, productLine } from "../core/catalogue/lineage.ts";
import { createLookup } from "../core/catalogue/lookup.ts";
import { evaluate } from "../core/diagnosis/evaluate.ts";
import { orderCauses } from "../core/diagnosis/order-causes.ts";
import { parsePredicate } from "../core/diagnosis/parse-predicate.ts";
import type { Facts } from "../core/diagnosis/paths.ts";
import { cardFacts, phoneFacts, placeFacts, simFacts, walletFacts } from "../core/diagnosis/product-facts.ts";
import { shippedCatalogue } from "./build/shipped-catalogue.ts";
import { ACCOUNTS_AND_LINES } from "./golden-orders/accounts-and-lines.ts";
import { NOT_SHOWN } from "./golden-orders/golden-order.ts";
import { PAYING } from "./golden-orders/paying.ts";
import { PEOPLE, TODAY, type Situation } from "./golden-orders/people.ts";

const catalogue = shippedCatalogue();
const GOLDEN_ORDERS = [...PAYING, ...ACCOUNTS_AND_LINES];
const lookup = createLookup(catalogue);

/** A row about a record that is gone would say nothing. */
function found<T>(record: T | undefined, id: string): T {
  if (record === undefined) throw new Error(`there is no ${id}`);
  return record;
}

function productFacts(id: string): Facts {
  const product = found(lookup.product(id), id);
  if (product.kind === "card") return cardFacts(product, productLine(lookup, id));
  if (product.kind === "wallet") return walletFacts(product, productLine(lookup, id));
  return simFacts(product, productLine(lookup, id));
}

function factsOf(symptom: string, { card, wallet, sim, phone, place, known }: Situation): Facts {
  const products = [card, wallet, sim].filter((id) => id !== null && id !== undefined);
  return {
    symptom,
    ...Object.assign({}, ...products.map(productFacts)),
    things: products.flatMap((id) => productLine(lookup, id)),
    ...(phone === undefined ? {} : phoneFacts(found(lookup.phone(phone), phone))),
    ...(place === undefined
      ? {}
      : placeFacts(found(lookup.destination(place), place), placeLine(lookup, place))),
    ...known,
  };
}

/** The usual situation of a person with what differs from it; of another card nothing but the card itself is known. */
function situationOf(who: keyof typeof PEOPLE, differs: Situation): Situation {
  const usual: Situation = PEOPLE[who];
  const sameCard = differs.card === undefined || usual.card === differs.card;
  const usualFacts = Object.entries(usual.known ?? {}).filter(
    ([path]) => sameCard || !path.startsWith("card."),
  );
  return { ...usual, ...differs, known: { ...Object.fromEntries(usualFacts), ...differs.known } };
}

test.each(GOLDEN_ORDERS)("$symptom of $who: $order", ({ symptom, who, differs, order }) => {
  const causes = catalogue.causes.filter(({ symptoms }) => symptoms.includes(symptom));
  const facts = factsOf(symptom, situationOf(who, differs));
  const expected = order.split(" ");
  const shown = orderCauses(causes, facts, TODAY)
    .open.slice(0, expected.length)
    .map(({ cause, certain, raised }) => `${certain ? "*" : ""}${cause.id}${raised && !certain ? "+" : ""}`);
  expect(shown).toEqual(expected);
});

test.each(NOT_SHOWN)("%s is nothing for %s", (id, who) => {
  const symptom = found(
    catalogue.symptoms.find((one) => one.id === id),
    id,
  );
  const parsed = parsePredicate(symptom.when ?? "");
  expect(parsed.ok && evaluate(parsed.predicate, factsOf(id, situationOf(who, {})), TODAY)).toBe(false);
});

test("each of the four people is among the orders", () => {
  expect(new Set(GOLDEN_ORDERS.map(({ who }) => who))).toEqual(new Set(Object.keys(PEOPLE)));
});
