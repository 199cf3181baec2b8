import { z } from "../zod.ts";
import { criterionKindSchema } from "./criterion.ts";
import { evidenceListSchema } from "./evidence.ts";
import { idSchema, localTextSchema } from "./text.ts";
import { requirementSchema } from "./way.ts";

const points = z.int().min(0).max(100);

/** What the article advises such a person, or what we make of what was found. `topics`: only for these, else for all. */
const adviceSchema = z.strictObject({
  by: z.enum(["article", "us"]),
  text: localTextSchema,
  topics: z.array(idSchema).min(1).optional(),
  evidence: evidenceListSchema,
});

/**
 * A kind of person, who asks every topic.
 * - `needs`: what such a person has to be able to do, as the records of needs name it.
 * - `weights`: whole points by kind of criterion; a topic takes those of its own criteria.
 * - `refined`: points by criterion where a topic that is typed by hand has criteria of its own.
 * - `lacks`: what such a person does not have, which rules options out as long as nobody says otherwise.
 * - `evidence`: of the weights.
 */
export const scenarioSchema = z.strictObject({
  id: idSchema,
  order: z.int(),
  name: localTextSchema,
  about: localTextSchema,
  needs: z.array(idSchema),
  weights: z.record(criterionKindSchema, points),
  refined: z.record(idSchema, z.record(idSchema, points)),
  lacks: z.array(requirementSchema),
  advice: z.array(adviceSchema).min(1),
  evidence: evidenceListSchema,
});
export type Scenario = z.infer<typeof scenarioSchema>;
