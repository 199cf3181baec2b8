import type { Lookup } from "./lookup.ts";

/** A record and all it comes from, itself first. `parentOf`: what it inherits from, or lies within. */
export function lineageOf(id: string, parentOf: (id: string) => string | undefined): string[] {
  const lineage = [id];
  for (let parent = parentOf(id); parent !== undefined; parent = parentOf(parent)) {
    // A circle is a fault of the data, and no reason to go round for ever.
    if (lineage.includes(parent)) break;
    lineage.push(parent);
  }
  return lineage;
}

/** A product and what it inherits from, nearest first. Of an id that is no product, itself. */
export function productLine(lookup: Pick<Lookup, "product">, id: string): string[] {
  return lineageOf(id, (child) => lookup.product(child)?.inherits);
}

/** A destination and what it lies within, nearest first. Of an id that is no destination, itself. */
export function placeLine(lookup: Pick<Lookup, "destination">, id: string): string[] {
  return lineageOf(id, (child) => lookup.destination(child)?.within);
}
