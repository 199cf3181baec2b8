import type { Catalogue } from "../../core/catalogue/catalogue.ts";
import { assemble } from "./assemble.ts";
import { parsedData } from "./parsed-data.ts";

let shipped: Catalogue | null = null;

/** The catalogue of `data/` as it is shipped; one of each process. @throws ZodError when a record is not as its schema says. */
export function shippedCatalogue(): Catalogue {
  return (shipped ??= assemble(parsedData()));
}
