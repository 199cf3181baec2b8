import { once } from "../once.ts";
import type { Catalogue } from "./catalogue.ts";
import type { Destination } from "./destination.ts";
import type { Phone } from "./phone.ts";
import type { Card, Product, ProductKind, Wallet } from "./product.ts";
import type { LocalText } from "./text.ts";

/** The kinds of things that people have. */
export const THING_KINDS = ["card", "wallet", "sim", "phone"] as const;
export type ThingKind = ProductKind | "phone";

/** Look-ups by id over one catalogue. Ids in the catalogue resolve (lint sees to it); ids from a profile may not. */
export interface Lookup {
  product(id: string): Product | undefined;
  card(id: string): Card | undefined;
  wallet(id: string): Wallet | undefined;
  destination(id: string): Destination | undefined;
  phone(id: string): Phone | undefined;
  /** What a person can have: a product or a telephone. */
  kindOf(id: string): ThingKind | undefined;
  nameOf(id: string): LocalText | undefined;
  products: readonly Product[];
}

/** The look-ups over a catalogue, each made when it is first used. Products are in the order cards, wallets, SIMs. */
export function createLookup(
  catalogue: Pick<Catalogue, "cards" | "wallets" | "sims" | "destinations"> &
    Partial<Pick<Catalogue, "phones">>,
): Lookup {
  const products = once((): Product[] => [...catalogue.cards, ...catalogue.wallets, ...catalogue.sims]);
  const byId = once(() => new Map(products().map((p) => [p.id, p])));
  const destinations = once(() => new Map(catalogue.destinations.map((d) => [d.id, d])));
  const phones = once(() => new Map((catalogue.phones ?? []).map((phone) => [phone.id, phone])));
  const ofKind = <K extends Product["kind"]>(id: string, kind: K) => {
    const found = byId().get(id);
    return found?.kind === kind ? (found as Extract<Product, { kind: K }>) : undefined;
  };
  return {
    get products() {
      return products();
    },
    product: (id) => byId().get(id),
    card: (id) => ofKind(id, "card"),
    wallet: (id) => ofKind(id, "wallet"),
    destination: (id) => destinations().get(id),
    phone: (id) => phones().get(id),
    kindOf: (id) => byId().get(id)?.kind ?? (phones().has(id) ? "phone" : undefined),
    nameOf: (id) => (byId().get(id) ?? phones().get(id))?.name,
  };
}
