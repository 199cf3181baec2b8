import { z } from "../zod.ts";
import { articleSchema } from "./article.ts";
import { beforeAfterSchema } from "./before-after.ts";
import { budgetSchema } from "./budget.ts";
import { causeSchema } from "./cause.ts";
import { checklistRuleSchema } from "./checklist-rule.ts";
import { dataPriceSchema } from "./data-price.ts";
import { dataUseSchema } from "./data-use.ts";
import { destinationSchema } from "./destination.ts";
import { factSheetSchema } from "./fact-sheet.ts";
import { failureSchema } from "./failure.ts";
import { featureSchema } from "./feature.ts";
import { feeSchema } from "./fee.ts";
import { guideSchema } from "./guide.ts";
import { leadTimeSchema } from "./lead-time.ts";
import { needSchema } from "./need.ts";
import { hotlineSchema } from "./hotline.ts";
import { phoneSchema } from "./phone.ts";
import { cardSchema, simSchema, walletSchema } from "./product.ts";
import { ratesSchema } from "./rates.ts";
import type { RecordFolder } from "./record-folders.ts";
import { scenarioSchema } from "./scenario.ts";
import { securityCriterionSchema } from "./security-criterion.ts";
import { sourceSchema } from "./source.ts";
import { staffCardSchema } from "./staff-card.ts";
import { statementSchema } from "./statement.ts";
import { symptomSchema } from "./symptom.ts";
import { idSchema } from "./text.ts";
import { topicSchema } from "./topic.ts";
import { workaroundSchema } from "./workaround.ts";

/** The kinds of records, each with the schema of one file. */
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
  articles: articleSchema,
  workarounds: workaroundSchema,
  hotlines: hotlineSchema,
  "security-criteria": securityCriterionSchema,
  needs: needSchema,
  failures: failureSchema,
  "lead-times": leadTimeSchema,
  fees: feeSchema,
  budgets: budgetSchema,
  "data-use": dataUseSchema,
  "data-prices": dataPriceSchema,
  "staff-cards": staffCardSchema,
} as const satisfies Record<RecordFolder, z.ZodType>;

type RecordLists = { [F in RecordFolder]: z.ZodArray<(typeof RECORD_SCHEMAS)[F]> };

const lists = Object.fromEntries(
  Object.entries(RECORD_SCHEMAS).map(([folder, schema]) => [folder, z.array(schema)]),
) as unknown as RecordLists;

/**
 * The built catalogue: every record of `data/` in one document. Lists are sorted by id. It is checked when it is built
 * and when `data/` is linted, not again when the app starts: the app ships it.
 * `hash` is the SHA-256 of the content without `about`; `oldest` and `newest` are the outermost dated evidence.
 */
export const catalogueSchema = z.strictObject({
  about: z.strictObject({
    hash: z.string().regex(/^[0-9a-f]{64}$/),
    counts: z.record(z.string(), z.int()),
    oldest: z.string(),
    newest: z.string(),
  }),
  sources: z.record(idSchema, sourceSchema),
  rates: ratesSchema,
  ...lists,
});
export type Catalogue = z.infer<typeof catalogueSchema>;
