import type { Lookup } from "../catalogue/lookup.ts";
import type { Requirement } from "../catalogue/topic.ts";
import type { Holder } from "../people/holder.ts";
import { esimOf } from "../people/telephones.ts";

/** What somebody is known to lack of what options require, whatever people of their kind lack. */
export function lacksOf(lookup: Pick<Lookup, "phone">, { telephones }: Holder): Requirement[] {
  const known = telephones.flatMap(({ id, esim }) => {
    const phone = lookup.phone(id);
    return phone === undefined ? [] : [{ phone, esim }];
  });
  return esimOf(known) === "no" ? ["esim-phone"] : [];
}
