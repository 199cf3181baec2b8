import type { CalendarDate } from "../calendar-date.ts";
import { placeLine, productLine } from "../catalogue/lineage.ts";
import type { Lookup } from "../catalogue/lookup.ts";
import { ownLinkFacts, ownPersonFacts, ownThingFacts } from "../diagnosis/own-facts.ts";
import type { Facts } from "../diagnosis/paths.ts";
import { cardFacts, phoneFacts, placeFacts, simFacts, walletFacts } from "../diagnosis/product-facts.ts";
import { inUse } from "../profile/in-use.ts";
import type { Person } from "../profile/person.ts";
import type { Profile } from "../profile/profile.ts";
import type { Thing } from "../profile/thing.ts";

/** What a guide is asked about: the first word of a path. */
export const SUBJECTS = ["card", "wallet", "link", "sim", "phone", "place"] as const;
export type Subject = (typeof SUBJECTS)[number];

/** What is known of somebody: of them and all they have, and of each of their things and places by itself. */
export interface PersonFacts {
  /** Of the person, and the ids of all their things; without those of somebody who has noted nothing. */
  always: Facts;
  /** One entry for each that there is. */
  of: Readonly<Record<Subject, readonly Facts[]>>;
  /** Whether they noted anything they have: then what is not there is not had. */
  hasThings: boolean;
}

type Parts = Pick<Profile, "people" | "things" | "links" | "trips">;

function ofProduct(lookup: Lookup, thing: Thing, today: CalendarDate): Partial<Record<Subject, Facts>> {
  const product = lookup.product(thing.product);
  const line = productLine(lookup, thing.product);
  switch (product?.kind) {
    case "card":
      return { card: { ...cardFacts(product, line), ...ownThingFacts.card(thing) } };
    case "wallet":
      return { wallet: { ...walletFacts(product, line), ...ownThingFacts.wallet(thing, today) } };
    case "sim":
      return { sim: { ...simFacts(product, line), ...ownThingFacts.sim(thing) } };
    default: {
      const phone = lookup.phone(thing.product);
      return phone === undefined ? {} : { phone: { ...phoneFacts(phone), ...ownThingFacts.phone(thing) } };
    }
  }
}

/** Everything that is known of a person, as guides ask for it. Places are those of the trips they have ahead. */
export function factsOfPerson(
  lookup: Lookup,
  profile: Parts,
  person: Person,
  today: CalendarDate,
): PersonFacts {
  const own = inUse(profile.things).filter((thing) => thing.person === person.id);
  const byId = new Map(own.map((thing) => [thing.id, ofProduct(lookup, thing, today)]));
  const each = (subject: Subject) => [...byId.values()].flatMap((facts) => facts[subject] ?? []);
  const links = profile.links.flatMap((link) => {
    const [card, wallet] = [byId.get(link.card), byId.get(link.wallet)];
    return card === undefined || wallet === undefined
      ? []
      : [{ ...card.card, ...wallet.wallet, ...ownLinkFacts(link, today) }];
  });
  const ahead = profile.trips.filter(
    ({ travellers, returns }) => travellers.includes(person.id) && returns >= today,
  );
  const places = [...new Set(ahead.map(({ destination }) => destination))].flatMap((id) => {
    const place = lookup.destination(id);
    return place === undefined ? [] : [placeFacts(place, placeLine(lookup, id))];
  });
  const things = own.flatMap(({ product }) => productLine(lookup, product));
  return {
    always: { ...ownPersonFacts(person), ...(own.length > 0 && { things: [...new Set(things)] }) },
    of: {
      card: each("card"),
      wallet: each("wallet"),
      sim: each("sim"),
      phone: each("phone"),
      link: links,
      place: places,
    },
    hasThings: own.length > 0,
  };
}
