import { writeFileSync } from "node:fs";
import { CATALOGUE_PAGE, describeCatalogue } from "./describe-catalogue.ts";

// npm run build:docs
writeFileSync(CATALOGUE_PAGE, describeCatalogue());
console.log("docs/catalogue.md: written");
