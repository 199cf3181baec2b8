import { RECORD_SCHEMAS } from "../../core/catalogue/catalogue.ts";
import { RECORD_FOLDERS } from "../../core/catalogue/record-folders.ts";
import { ratesSchema } from "../../core/catalogue/rates.ts";
import { sourceSchema } from "../../core/catalogue/source.ts";
import { idSchema } from "../../core/catalogue/text.ts";
import { z } from "../../core/zod.ts";
import { REVIEW_FILES } from "../build/read-records.ts";
import { REVIEW_SCHEMAS, type Review } from "../build/review.ts";
import { STORED_FORMATS, storedSchema } from "./stored-shapes.ts";

/** A schema for editors and the files it is for, relative to `data/`. */
export interface EditorSchema {
  file: string;
  matches: string;
  text: string;
}

function print(schema: z.ZodType, title: string): string {
  const json = z.toJSONSchema(schema, { io: "input" });
  return `${JSON.stringify({ title, ...json }, null, 2)}\n`;
}

/**
 * JSON Schema for every kind of file in `data/`, so that an editor completes and checks while one types. What JSON
 * Schema cannot say (weights sum to 100, a partial statement needs `short`) only the lint finds.
 */
export function editorSchemas(): EditorSchema[] {
  const records = RECORD_FOLDERS.map((folder) => ({
    file: `schema/${folder}.schema.json`,
    matches: `${folder}/*.json`,
    text: print(RECORD_SCHEMAS[folder], `Carryall data: ${folder}`),
  }));
  const reviews = (Object.keys(REVIEW_FILES) as (keyof Review)[]).map((key) => ({
    file: `schema/review-${key}.schema.json`,
    matches: REVIEW_FILES[key],
    text: print(REVIEW_SCHEMAS[key], `Carryall data: ${REVIEW_FILES[key]}`),
  }));
  const sources = {
    file: "schema/sources.schema.json",
    matches: "sources.json",
    text: print(z.record(idSchema, sourceSchema), "Carryall data: sources"),
  };
  const rates = {
    file: "schema/rates.schema.json",
    matches: "rates.json",
    text: print(ratesSchema, "Carryall data: rates"),
  };
  return [...records, ...reviews, sources, rates];
}

const FILE_OF = { profile: "document", exchange: "profile", pack: "pack" } as const;

/** JSON Schema of what people keep and hand on, for other programs. What it cannot say is in docs/profile-format.md. */
export const STORED_SCHEMAS = STORED_FORMATS.map((format) => ({
  file: `schema/carryall-${FILE_OF[format.name]}.schema.json`,
  text: storedSchema(format),
}));

/** The settings by which VS Code finds the schemas. */
export function editorSettings(): string {
  const schemas = editorSchemas().map(({ file, matches }) => ({
    fileMatch: [`/data/${matches}`],
    url: `./data/${file}`,
  }));
  return `${JSON.stringify({ "json.schemas": schemas }, null, 2)}\n`;
}
