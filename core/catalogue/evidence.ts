import { z } from "../zod.ts";
import { CONFIDENCES } from "./confidence.ts";
import { idSchema } from "./text.ts";

export const confidenceSchema = z.enum(CONFIDENCES);

/** `S4-17`, `GL025`, `T-S01`, `C-01`, or a region and a row of its table: `CO.imei.rule`. */
const CITED_ID = /^(?:[A-Z]{1,3}\d{1,4}(-\d{2})?|[A-Z]{1,2}-[A-Z]?\d{2}|[A-Z]{2,4}(?:\.[a-z0-9-]+)+)$/;

/**
 * Where an assertion comes from.
 * - `source`: id in `data/sources.json`.
 * - `asOf`: the date printed at the source, as exact as it is there (`2026`, `2026-01`, `2026-01-18`);
 *   `null` when the source is undated, which is shown as such and never guessed.
 * - `kind`: `stated` (the source says so; the default), `inferred` (a conclusion of ours from what it says)
 *   or `own-knowledge` (no source: always low confidence, shown as unverified).
 * - `cites`: ids of numbered statements in our research files or seed articles (`S4-17`, `L15`, `F017`, `CO.imei.rule`);
 *   `data/review/` lists all there are.
 */
export const evidenceSchema = z
  .strictObject({
    source: idSchema,
    asOf: z
      .string()
      .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/)
      .nullable(),
    confidence: confidenceSchema,
    kind: z.enum(["stated", "inferred", "own-knowledge"]).optional(),
    cites: z.array(z.string().regex(CITED_ID)).optional(),
  })
  .refine((e) => e.kind !== "own-knowledge" || e.confidence === "low", {
    message: "own knowledge is always low confidence",
  });
export type Evidence = z.infer<typeof evidenceSchema>;

/** At least one piece of evidence: nothing is asserted without a source. */
export const evidenceListSchema = z.array(evidenceSchema).min(1);
