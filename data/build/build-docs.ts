import { writeFileSync } from "node:fs";
import { CATALOGUE_PAGE, describeCatalogue } from "./describe-catalogue.ts";
import { parsedData } from "./parsed-data.ts";
import { SEED_TABLE, seedTable } from "./seed-screens.ts";

// npm run build:docs
writeFileSync(CATALOGUE_PAGE, describeCatalogue());
writeFileSync(SEED_TABLE, seedTable(parsedData()));
console.log("docs/catalogue.md, data/review/seed-screens.json: written");
