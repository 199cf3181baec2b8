import type { Lookup } from "../catalogue/lookup.ts";
import type { Phone } from "../catalogue/phone.ts";
import { inUse } from "../profile/in-use.ts";
import type { Thing } from "../profile/thing.ts";

/** A telephone in use, and whether its owner noted that it takes an eSIM. */
export interface KnownTelephone {
  phone: Phone;
  esim: boolean | null;
}

/** The telephones in use among things. */
export function telephonesOf(lookup: Pick<Lookup, "phone">, things: readonly Thing[]): KnownTelephone[] {
  return inUse(things).flatMap(({ product, device }) => {
    const phone = lookup.phone(product);
    return phone === undefined ? [] : [{ phone, esim: device?.esim ?? null }];
  });
}

const BEST_FIRST: readonly Phone["esim"][] = ["yes", "depends", "unknown", "no"];

/** Whether one of the telephones takes an eSIM: as noted, else as is known of its kind; `unknown` without any. */
export function esimOf(telephones: readonly KnownTelephone[]): Phone["esim"] {
  const known = telephones.map(({ phone, esim }) => (esim === null ? phone.esim : esim ? "yes" : "no"));
  return BEST_FIRST.find((answer) => known.includes(answer)) ?? "unknown";
}
