import { fileURLToPath } from "node:url";
import { catalogueLines } from "../../core/catalogue/catalogue-lines.ts";
import { shippedOf } from "../lint/rules/coverage.ts";
import { assemble } from "./assemble.ts";
import { cataloguePage } from "./catalogue-page.ts";
import { parsedData } from "./parsed-data.ts";

export const CATALOGUE_PAGE = fileURLToPath(new URL("../../docs/catalogue.md", import.meta.url));

/** The page about the catalogue as the data are now. */
export function describeCatalogue(): string {
  const data = parsedData();
  const catalogue = assemble(data);
  return cataloguePage({
    catalogue,
    bytes: Buffer.byteLength(catalogueLines(catalogue)),
    seeds: shippedOf(data, data.review.seeds),
    facts: shippedOf(data, data.review.facts),
  });
}
