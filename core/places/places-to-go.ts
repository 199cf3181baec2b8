import type { Destination } from "../catalogue/destination.ts";

/** The places a trip can go to: all but those that stand for everywhere outside one region. */
export function placesToGo(destinations: readonly Destination[]): Destination[] {
  return destinations.filter(({ outside }) => outside === undefined);
}
