import { writeFileSync } from "node:fs";
import { CATALOGUE_PAGE, describeCatalogue } from "./describe-catalogue.ts";
import { parsedData, SEED_PAGE, seedPage } from "./seed-screens.ts";

// npm run build:docs
writeFileSync(CATALOGUE_PAGE, describeCatalogue());
writeFileSync(SEED_PAGE, seedPage(parsedData()));
console.log("docs/catalogue.md, docs/seed-coverage.md: written");
