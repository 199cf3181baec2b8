import { z } from "../zod.ts";

/** The parts that records of one's own are made of, in the shape in which they are kept; see own-records.ts. */

export const recordId = z
  .string()
  .regex(/^[a-z0-9]+(?:-{1,2}[a-z0-9]+)*$/, "an id is lower-case words joined by hyphens");

export const ownText = z.strictObject({ en: z.string().min(1), "zh-CN": z.string().min(1) });

/** ISO 3166-1 alpha-2. */
export const region = z.string().regex(/^[A-Z]{2}$/);

export const ownEvidence = z
  .array(
    z
      .strictObject({
        source: recordId,
        asOf: z
          .string()
          .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/)
          .nullable(),
        confidence: z.enum(["high", "medium", "low"]),
        kind: z.enum(["stated", "inferred", "own-knowledge"]).optional(),
        cites: z
          .array(
            z
              .string()
              .regex(/^(?:[A-Z]{1,3}\d{1,4}(-\d{2})?|[A-Z]{1,2}-[A-Z]?\d{2}|[A-Z]{2,4}(?:\.[a-z0-9-]+)+)$/),
          )
          .optional(),
      })
      .refine((e) => e.kind !== "own-knowledge" || e.confidence === "low", {
        message: "own knowledge is always low confidence",
      }),
  )
  .min(1);

const version = z.strictObject({ text: ownText, evidence: ownEvidence });
export const ownVersions = {
  history: z.array(version).min(1).optional(),
  conflicts: z.array(version).min(1).optional(),
};

export const ownSourceSchema = z
  .strictObject({
    name: ownText,
    publisher: z.string().min(1),
    title: z.string().min(1),
    url: z.url({ protocol: /^https?$/ }).optional(),
    file: z.string().optional(),
    unlinked: z.string().min(1).optional(),
    published: z
      .string()
      .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
      .nullable(),
    kind: z.enum(["official", "network", "regulator", "carrier", "press", "community", "seed"]),
  })
  .refine((s) => s.url !== undefined || s.file !== undefined || s.unlinked !== undefined, {
    message: "a source has a url, a file or, where no address was kept, `unlinked`",
  });
