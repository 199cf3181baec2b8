import type { Card, Product, Sim, Wallet } from "../catalogue/product.ts";
import type { Phone } from "../catalogue/phone.ts";
import type { Thing } from "../profile/thing.ts";

/** Something a diagnosis is about: what it is, and which one of a person's; null for one that nobody wrote down. */
export interface Held<P extends Product | Phone> {
  product: P;
  thing: Thing | null;
}

/** With what something fails. */
export interface HeldThings {
  card: Held<Card> | null;
  wallet: Held<Wallet> | null;
  sim: Held<Sim> | null;
  phone: Held<Phone> | null;
}
