import { fileURLToPath } from "node:url";
import type { Catalogue } from "../../core/catalogue/catalogue.ts";
import { assemble } from "./assemble.ts";
import { parseRecords } from "./parse-records.ts";
import { readRecords } from "./read-records.ts";

/** The catalogue of `data/` as it is shipped. @throws ZodError when a record is not as its schema says. */
export function shippedCatalogue(): Catalogue {
  return assemble(parseRecords(readRecords(fileURLToPath(new URL("..", import.meta.url)))));
}
