import type { Hotline, HotlineLine } from "../catalogue/hotline.ts";
import type { Destination } from "../catalogue/destination.ts";
import type { Lookup } from "../catalogue/lookup.ts";
import { placeChain } from "./place-facts.ts";

/** A number that can be dialled from where one is, and whose it is. */
export interface CallLine {
  hotline: Hotline;
  line: HotlineLine;
}

/** The ids of a place, of what it lies within, and of what is everywhere outside a region it is not in. */
export function placesAround(
  lookup: Pick<Lookup, "destination">,
  all: readonly Destination[],
  place: string,
): string[] {
  const chain = placeChain(lookup, place);
  const region = chain.find((one) => one.region !== null)?.region ?? null;
  const outside = all.filter((one) => one.outside !== undefined && region !== null && one.outside !== region);
  return [...chain, ...outside].map(({ id }) => id);
}

/** The lines of hotlines that can be dialled there, those for lost things first, the nearest place first. */
export function linesFrom(hotlines: readonly Hotline[], places: readonly string[]): CallLine[] {
  const rank = ({ line }: CallLine) =>
    Number(line.use === "service") * 100 +
    Math.min(...line.places.map((id) => places.indexOf(id)).filter((i) => i >= 0));
  return hotlines
    .flatMap((hotline) => hotline.lines.map((line) => ({ hotline, line })))
    .filter(({ line }) => line.places.some((id) => places.includes(id)))
    .toSorted((a, b) => rank(a) - rank(b));
}
