import { z } from "../zod.ts";
import { beforeAfterSchema } from "./before-after.ts";
import { causeSchema, symptomSchema } from "./cause.ts";
import { checklistRuleSchema } from "./checklist-rule.ts";
import { destinationSchema } from "./destination.ts";
import { factSheetSchema } from "./fact-sheet.ts";
import { featureSchema } from "./feature.ts";
import { guideSchema } from "./guide.ts";
import { phoneSchema } from "./phone.ts";
import { cardSchema, simSchema, walletSchema } from "./product.ts";
import { securityCriterionSchema } from "./security-criterion.ts";
import { sourceSchema } from "./source.ts";
import { statementSchema } from "./statement.ts";
import { idSchema } from "./text.ts";
import { scenarioSchema, topicSchema } from "./topic.ts";

/** The kinds of records, by folder under `data/`, each with the schema of one file. */
export const RECORD_SCHEMAS = {
  cards: cardSchema,
  wallets: walletSchema,
  sims: simSchema,
  destinations: destinationSchema,
  links: statementSchema,
  acceptance: statementSchema,
  features: featureSchema,
  "before-after": beforeAfterSchema,
  topics: topicSchema,
  scenarios: scenarioSchema,
  "checklist-rules": checklistRuleSchema,
  phones: phoneSchema,
  "fact-sheets": factSheetSchema,
  symptoms: symptomSchema,
  causes: causeSchema,
  guides: guideSchema,
  "security-criteria": securityCriterionSchema,
} as const;
export type RecordFolder = keyof typeof RECORD_SCHEMAS;
export const RECORD_FOLDERS = Object.keys(RECORD_SCHEMAS) as RecordFolder[];

/**
 * The built catalogue: every record of `data/` in one document. Lists are sorted by id.
 * `hash` is the SHA-256 of the content without `about` and `search`; `oldest` and `newest` are the outermost dated evidence.
 */
export const catalogueSchema = z.strictObject({
  about: z.strictObject({
    hash: z.string().regex(/^[0-9a-f]{64}$/),
    counts: z.record(z.string(), z.int()),
    oldest: z.string(),
    newest: z.string(),
  }),
  /** The search index over all records, as `core/search/record-index.ts` writes and reads it. */
  search: z.string(),
  sources: z.record(idSchema, sourceSchema),
  cards: z.array(cardSchema),
  wallets: z.array(walletSchema),
  sims: z.array(simSchema),
  destinations: z.array(destinationSchema),
  links: z.array(statementSchema),
  acceptance: z.array(statementSchema),
  features: z.array(featureSchema),
  "before-after": z.array(beforeAfterSchema),
  topics: z.array(topicSchema),
  scenarios: z.array(scenarioSchema),
  "checklist-rules": z.array(checklistRuleSchema),
  phones: z.array(phoneSchema),
  "fact-sheets": z.array(factSheetSchema),
  symptoms: z.array(symptomSchema),
  causes: z.array(causeSchema),
  guides: z.array(guideSchema),
  "security-criteria": z.array(securityCriterionSchema),
});
export type Catalogue = z.infer<typeof catalogueSchema>;
