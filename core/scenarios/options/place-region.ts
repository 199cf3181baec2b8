import type { Lookup } from "../../catalogue/lookup.ts";
import { placeChain } from "../../places/place-facts.ts";

/** The region a place lies in; null for a wider place and for one that is not known. */
export function regionAt(lookup: Pick<Lookup, "destination">, place: string): string | null {
  return placeChain(lookup, place).find(({ region }) => region !== null)?.region ?? null;
}
