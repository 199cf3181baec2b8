import type { Destination } from "../catalogue/destination.ts";
import type { Phone } from "../catalogue/phone.ts";
import type { Card, Sim, Wallet } from "../catalogue/product.ts";
import { homeSide, placeSide } from "./derived-facts.ts";
import type { Facts } from "./paths.ts";

/** What the catalogue knows of a card; `lineage` as of `lineageOf`. */
export function cardFacts(card: Card, lineage: readonly string[]): Facts {
  return {
    card: lineage,
    "card.group": card.group,
    "card.funding": card.funding,
    "card.networks": card.networks,
    "card.home": homeSide(card.issuedIn),
    "card.region": card.issuedIn,
  };
}

/** What the catalogue knows of a wallet. */
export function walletFacts(wallet: Wallet, lineage: readonly string[]): Facts {
  return { wallet: lineage, "wallet.group": wallet.group };
}

/** What the catalogue knows of a SIM; what depends on the plan is not known. */
export function simFacts(sim: Sim, lineage: readonly string[]): Facts {
  return {
    sim: lineage,
    "sim.number": sim.number === "depends" ? null : sim.number,
    "sim.form": sim.form === "either" ? null : sim.form,
    "sim.home": homeSide(sim.issuedIn),
    "sim.region": sim.issuedIn,
  };
}

/** What the catalogue knows of a telephone. */
export function phoneFacts(phone: Phone): Facts {
  const settled = phone.esim === "yes" || phone.esim === "no";
  return { phone: [phone.id], "phone.kinds": phone.kinds, "phone.esim": settled ? phone.esim : null };
}

/** What the catalogue knows of a place; `lineage` is it and what it lies within. */
export function placeFacts(place: Destination, lineage: readonly string[]): Facts {
  return { place: lineage, "place.side": placeSide(place.region), "place.region": place.region };
}
