import type { Catalogue } from "./catalogue.ts";
import type { Destination } from "./destination.ts";
import type { Card, Product, Wallet } from "./product.ts";

/** Look-ups by id over one catalogue. Ids in the catalogue resolve (lint sees to it); ids from a profile may not. */
export interface Lookup {
  product(id: string): Product | undefined;
  card(id: string): Card | undefined;
  wallet(id: string): Wallet | undefined;
  destination(id: string): Destination | undefined;
  products: readonly Product[];
}

/** Builds the look-ups once per catalogue. Products are in the order cards, wallets, SIMs. */
export function createLookup(
  catalogue: Pick<Catalogue, "cards" | "wallets" | "sims" | "destinations">,
): Lookup {
  const products: Product[] = [...catalogue.cards, ...catalogue.wallets, ...catalogue.sims];
  const byId = new Map(products.map((p) => [p.id, p]));
  const destinations = new Map(catalogue.destinations.map((d) => [d.id, d]));
  const ofKind = <K extends Product["kind"]>(id: string, kind: K) => {
    const found = byId.get(id);
    return found?.kind === kind ? (found as Extract<Product, { kind: K }>) : undefined;
  };
  return {
    products,
    product: (id) => byId.get(id),
    card: (id) => ofKind(id, "card"),
    wallet: (id) => ofKind(id, "wallet"),
    destination: (id) => destinations.get(id),
  };
}
