import { z } from "../zod.ts";

/**
 * What people carry, as needs, failures and lead times tell it apart. Every product falls into one of them by its kind
 * and group: `phone-wallet` is one kept by the phone’s maker, `shop-app` an app with a till of its own. `papers` are
 * passport, visa and their copies, `recovery-codes` the codes that open an account again, on paper; a `second-device` is
 * a tablet or computer that is signed in.
 */
export const carriedSchema = z.enum([
  "bank-card",
  "city-card",
  "transit-card",
  "travel-card",
  "wallet",
  "phone-wallet",
  "shop-app",
  "foreign-wallet",
  "sim",
  "phone",
  "cash",
  "papers",
  "second-device",
  "recovery-codes",
]);
export type Carried = z.infer<typeof carriedSchema>;

/** Where a thing is kept on a trip. */
export const keptAtSchema = z.enum(["on-me", "second-place", "hotel", "other-person"]);
export type KeptAt = z.infer<typeof keptAtSchema>;

/**
 * What a means can hang on, and a failure can take away. Whoever solves a plan reads this list and no sentence.
 * - `thing`: this one thing; `place`: where it is kept. Every means hangs on both.
 * - `issuer`, `network`: the bank that issued this card, the brand it runs on; shared by several cards.
 * - `wallet-account`: the account in this wallet. - `phone`: this telephone, with all SIMs, wallets and apps in it.
 * - `phone-charge`: that it is not empty. - `home-number`: SMS and calls to the number that banks know.
 * - `mobile-data`: data away from Wi-Fi, of one line. - `mains`: electricity at the place, which tills and machines run on.
 * - `companion`: the person who travels along.
 */
export const dependencySchema = z.enum([
  "thing",
  "place",
  "issuer",
  "network",
  "wallet-account",
  "phone",
  "phone-charge",
  "home-number",
  "mobile-data",
  "mains",
  "companion",
]);
export type Dependency = z.infer<typeof dependencySchema>;

/** Who can be called, and who has to act before something arrives or is switched on. */
export const calleeSchema = z.enum([
  "issuer",
  "network",
  "wallet",
  "carrier",
  "police",
  "consulate",
  "visa-office",
  "hotel",
  "machine-owner",
  "companion",
  "nobody",
]);
export type Callee = z.infer<typeof calleeSchema>;
