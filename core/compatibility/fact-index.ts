import { groupBy, indexBy } from "../by-key.ts";
import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Destination } from "../catalogue/destination.ts";
import type { Card, Product } from "../catalogue/product.ts";
import type { Statement } from "../catalogue/statement.ts";

export type Facts = Pick<Catalogue, "cards" | "wallets" | "sims" | "destinations" | "links" | "acceptance">;

/** The facts a verdict looks at, found by id instead of walked through. */
export interface FactIndex {
  product(id: string): Product | undefined;
  card(id: string): Card | undefined;
  destination(id: string): Destination | undefined;
  /** What was said of a product at places, or of it in wallets and phones. */
  said(product: string, at: "places" | "wallets"): readonly Statement[];
}

const idOf = ({ id }: { id: string }) => id;
const productOf = ({ product }: Statement) => product;

function build(facts: Facts): FactIndex {
  const cards = indexBy(facts.cards, idOf);
  const products = indexBy<Product>([...facts.cards, ...facts.wallets, ...facts.sims], idOf);
  const destinations = indexBy(facts.destinations, idOf);
  const said = { places: groupBy(facts.acceptance, productOf), wallets: groupBy(facts.links, productOf) };
  return {
    product: (id) => products.get(id),
    card: (id) => cards.get(id),
    destination: (id) => destinations.get(id),
    said: (product, at) => said[at].get(product) ?? [],
  };
}

const built = new WeakMap<Facts, FactIndex>();

/** The index over some facts: made at the first question and kept as long as they are. Facts are never changed in place. */
export function factIndex(facts: Facts): FactIndex {
  let index = built.get(facts);
  if (index === undefined) {
    index = build(facts);
    built.set(facts, index);
  }
  return index;
}
