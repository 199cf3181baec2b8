import { parseRecords } from "../build/parse-records.ts";
import type { Problem } from "../build/problem.ts";
import type { DataFiles } from "../build/read-records.ts";
import type { Corpus, Rule } from "./rule.ts";
import { aliases } from "./rules/aliases.ts";
import { checklistPlaces } from "./rules/checklist-places.ts";
import { copies } from "./rules/copies.ts";
import { chosen } from "./rules/chosen.ts";
import { criteria } from "./rules/criteria.ts";
import { datedMoney } from "./rules/dated-money.ts";
import { factsCoverage } from "./rules/facts-coverage.ts";
import { diagnosisParts } from "./rules/diagnosis-parts.ts";
import { evidence } from "./rules/evidence.ts";
import { figuresInWords } from "./rules/figures-in-words.ts";
import { formatting } from "./rules/formatting.ts";
import { freshness } from "./rules/freshness.ts";
import { identity } from "./rules/identity.ts";
import { inheritance } from "./rules/inheritance.ts";
import { means } from "./rules/means.ts";
import { ownKnowledgeMark } from "./rules/own-knowledge-mark.ts";
import { partialConditions } from "./rules/partial-conditions.ts";
import { rates } from "./rules/rates.ts";
import { predicates } from "./rules/predicates.ts";
import { references } from "./rules/references.ts";
import { secureAddresses } from "./rules/secure-addresses.ts";
import { seedCoverage } from "./rules/seed-coverage.ts";
import { shape } from "./rules/shape.ts";
import { sourceNames } from "./rules/source-names.ts";
import { spans } from "./rules/spans.ts";
import { translations } from "./rules/translations.ts";
import { typography } from "./rules/typography.ts";

export const RULES: readonly Rule[] = [
  shape,
  identity,
  references,
  inheritance,
  aliases,
  chosen,
  criteria,
  spans,
  rates,
  figuresInWords,
  checklistPlaces,
  means,
  predicates,
  diagnosisParts,
  partialConditions,
  copies,
  evidence,
  ownKnowledgeMark,
  secureAddresses,
  sourceNames,
  freshness,
  datedMoney,
  seedCoverage,
  factsCoverage,
  translations,
  typography,
  formatting,
];

/** What a rule sees of the files. */
export function corpusOf(files: DataFiles): Corpus {
  return { files, data: parseRecords(files) };
}

/**
 * All problems, file by file. While a file does not fit its schema only that is said:
 * what depends on it would be reported as missing everywhere.
 */
export function lint(files: DataFiles): Problem[] {
  const corpus = corpusOf(files);
  const broken = shape.check(corpus);
  const problems = broken.length > 0 ? broken : RULES.flatMap((rule) => rule.check(corpus));
  return problems.sort((a, b) => (a.file === b.file ? 0 : a.file < b.file ? -1 : 1));
}
