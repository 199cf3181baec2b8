import { groupBy } from "../by-key.ts";
import type { Lookup } from "../catalogue/lookup.ts";
import type { Person } from "../profile/person.ts";
import type { Thing } from "../profile/thing.ts";
import { travellersOf, type Traveller } from "./travellers.ts";

/** What the rules look at in the things of those who travel, gone through once for all rules and all of their trips. */
export interface Belongings {
  travellers: readonly Traveller[];
  /** The region that issued a product; null when it is of many or none. */
  issuedIn: (product: string) => string | null;
  /** The products there is at least one of. */
  products: ReadonlySet<string>;
  /** The networks of all their cards together. */
  networks: ReadonlySet<string>;
  /** Who has a product, who a card of a network. */
  ownersOf: ReadonlyMap<string, readonly string[]>;
  bearersOf: ReadonlyMap<string, readonly string[]>;
  /** By the id of the thing. */
  bankCards: ReadonlyMap<string, Thing>;
  sims: ReadonlyMap<string, Thing>;
  /** Those with an expiry month on them. */
  dated: ReadonlyMap<string, Thing>;
}

const byId = (things: readonly Thing[]) => new Map(things.map((thing) => [thing.id, thing]));

/** @param things what is in use; only the travellers' own count */
export function createBelongings(
  lookup: Lookup,
  people: readonly Person[],
  things: readonly Thing[],
  travellers: readonly string[],
): Belongings {
  const own = things.filter(({ person }) => travellers.includes(person));
  const products = new Set(own.map(({ product }) => product));
  const owners = groupBy(own, ({ product }) => product);
  const networksOf = (product: string) => lookup.card(product)?.networks ?? [];
  const bearers = groupBy(
    own.flatMap(({ product, person }) => networksOf(product).map((network) => ({ network, person }))),
    ({ network }) => network,
  );
  const whose = (list: readonly { person: string }[]) => [...new Set(list.map(({ person }) => person))];
  return {
    travellers: travellersOf(lookup, people, own, travellers),
    issuedIn: (product) => lookup.card(product)?.issuedIn ?? null,
    products,
    ownersOf: new Map([...owners].map(([id, list]) => [id, whose(list)])),
    bearersOf: new Map([...bearers].map(([id, list]) => [id, whose(list)])),
    networks: new Set([...products].flatMap(networksOf)),
    bankCards: byId(own.filter(({ product }) => lookup.card(product)?.group === "bank")),
    sims: byId(own.filter(({ product }) => lookup.product(product)?.kind === "sim")),
    dated: byId(own.filter(({ expires }) => expires !== null)),
  };
}

/** The belongings of each group of travellers, made when they are first asked for: trips are mostly of the same people. */
export function belongingsOfTravellers(
  lookup: Lookup,
  people: readonly Person[],
  things: readonly Thing[],
): (travellers: readonly string[]) => Belongings {
  const known = new Map<string, Belongings>();
  return (travellers) => {
    const key = travellers.join(" ");
    const found = known.get(key) ?? createBelongings(lookup, people, things, travellers);
    known.set(key, found);
    return found;
  };
}
