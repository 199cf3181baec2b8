import { useMemo } from "react";
import type { Held } from "../../../core/diagnosis/held-thing.ts";
import type { Situation } from "../../../core/diagnosis/situation.ts";
import type { Phone } from "../../../core/catalogue/phone.ts";
import type { Product } from "../../../core/catalogue/product.ts";
import { inUse } from "../../../core/profile/in-use.ts";
import type { Person } from "../../../core/profile/person.ts";
import type { Thing } from "../../../core/profile/thing.ts";
import type { AddressParts } from "../../session/address-parts.ts";
import { useData } from "../../session/data.tsx";
import { usePersonInHand } from "../../session/person-in-hand.tsx";

/** In an address, in place of a thing, a person or a place: none. */
export const NONE = "none";

/** The most yuan that a field takes: what is more is no payment at a till. */
const MOST_CNY = 10_000_000;

export function readAmount(text: string): number | null {
  return /^\d{1,8}$/.test(text) && Number(text) <= MOST_CNY ? Number(text) : null;
}

/**
 * What the address says fails, for whom and with what. A thing is named by its id or by that of its product, which is then
 * the person's own where they have one. What it does not name: the person looked at last, their first telephone and line with a
 * number, and the place of a trip that is under way.
 */
export function useSituation(symptom: string, { read }: Pick<AddressParts, "read">): Situation {
  const { profile, lookup, records, today } = useData();
  const inHand = usePersonInHand();
  const [card, wallet, sim, phone, who, place, cny] = [
    read("card"),
    read("wallet"),
    read("sim"),
    read("phone"),
    read("person"),
    read("place"),
    read("cny"),
  ];
  return useMemo(() => {
    const { people, trips } = profile;
    const byThing = [card, wallet, sim, phone]
      .map((id) => records.thing(id)?.person)
      .find((id) => id !== undefined);
    const person: Person | null =
      who === NONE
        ? null
        : ([who, byThing, inHand]
            .map((id) => people.find((one) => one.id === id))
            .find((one) => one !== undefined) ??
          people[0] ??
          null);
    const things = inUse(person === null ? [] : records.thingsOf(person.id));
    const held = <P extends Product | Phone>(
      id: string,
      productOf: (product: string) => P | undefined,
      usual: (product: P) => boolean,
    ): Held<P> | null => {
      if (id === NONE) return null;
      const of = (thing: Thing | undefined): Held<P> | null => {
        const product = thing === undefined ? undefined : productOf(thing.product);
        return thing === undefined || product === undefined ? null : { product, thing };
      };
      if (id === "")
        return of(
          things.find((thing) => {
            const product = productOf(thing.product);
            return product !== undefined && usual(product);
          }),
        );
      const own = of(records.thing(id)) ?? of(things.find(({ product }) => product === id));
      const product = productOf(id);
      return own ?? (product === undefined ? null : { product, thing: null });
    };
    const simOf = (id: string) => {
      const product = lookup.product(id);
      return product?.kind === "sim" ? product : undefined;
    };
    const trip = trips.find(
      ({ travellers, departs, returns }) =>
        person !== null && travellers.includes(person.id) && departs <= today && returns >= today,
    );
    const there = place === "" ? (trip?.destination ?? null) : place;
    return {
      symptom,
      person,
      things,
      links: profile.links,
      card: held(card, lookup.card, () => false),
      wallet: held(wallet, lookup.wallet, () => false),
      sim: held(sim, simOf, ({ number }) => number !== "no"),
      phone: held(phone, lookup.phone, () => true),
      place: there === null || lookup.destination(there) === undefined ? null : there,
      paid: { cny: readAmount(cny), usd: null },
      today,
    };
  }, [profile, lookup, records, today, inHand, symptom, card, wallet, sim, phone, who, place, cny]);
}
