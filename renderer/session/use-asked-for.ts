import { useMemo } from "react";
import type { Holder } from "../../core/people/holder.ts";
import { holderOf, type KnownHolder } from "../../core/people/holder-of.ts";
import { isPersonKind, PERSON_KINDS, type PersonKind } from "../../core/people/person-kinds.ts";
import type { Person } from "../../core/profile/person.ts";
import { bareThing, type Thing } from "../../core/profile/thing.ts";
import type { AddressParts } from "./address-parts.ts";
import { useData } from "./data.tsx";
import { usePersonInHand } from "./person-in-hand.tsx";

/** In the address, in place of a telephone: none in particular. */
export const ANY_PHONE = "any";

/** Whom a screen answers: somebody of the profile or a kind of person, and with which telephone. */
export interface AskedFor {
  /** What the address names: the id of a person, or a kind. */
  id: string;
  /** What it names when nobody is chosen. */
  usual: string;
  whom: { person: Person } | { kind: PersonKind };
  /** The id of the telephone; ANY_PHONE for none. */
  phone: string;
  usualPhone: string;
  things: readonly Thing[];
  known: KnownHolder;
}

/** Whom the address names, else whose things were looked at last, else the first person; a resident without any. */
export function useAskedFor({ read }: Pick<AddressParts, "read">): AskedFor {
  const { lookup, profile } = useData();
  const inHand = usePersonInHand();
  const [wanted, phone] = [read("for"), read("phone")];
  return useMemo(() => {
    const { people } = profile;
    const usual = (people.find(({ id }) => id === inHand) ?? people[0])?.id ?? "resident";
    const person = people.find(({ id }) => id === wanted);
    const id = person !== undefined || isPersonKind(wanted) ? wanted : usual;
    const chosen = person ?? people.find((one) => one.id === id);
    const kind: PersonKind = isPersonKind(id) ? id : "resident";
    const whom = chosen === undefined ? { kind } : { person: chosen };
    const own = profile.things.filter((thing) => thing.person === chosen?.id);
    const phones = holderOf(lookup, PERSON_KINDS.resident, own).holder.telephones;
    const usualPhone = phones[0]?.id ?? ANY_PHONE;
    const isOther = phone === ANY_PHONE || lookup.phone(phone) !== undefined;
    const carried = isOther
      ? [...own.filter(({ product }) => lookup.phone(product) === undefined), bareThing("", "", phone)]
      : own;
    return {
      id,
      usual,
      whom,
      phone: isOther ? phone : usualPhone,
      usualPhone,
      things: own,
      known: holderOf(lookup, chosen ?? PERSON_KINDS[kind], carried),
    };
  }, [lookup, profile, inHand, wanted, phone]);
}

/** The holder of an answer, standing at a place. */
export function useHolderAt({ known }: AskedFor, place: Holder["place"]): Holder {
  return useMemo(() => ({ ...known.holder, place }), [known, place]);
}
