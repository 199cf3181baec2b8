import { z } from "../zod.ts";
import { evidenceListSchema } from "./evidence.ts";

export const LIKELIHOODS = ["common", "occasional", "rare"] as const;
export type LikelihoodClass = (typeof LIKELIHOODS)[number];

/**
 * How often a cause is the one, as a class: no source counts shares. `sourced` where a source lists, ranks or counts it
 * and the class is read from that; `estimate` where it is ours alone.
 */
export const likelihoodSchema = z
  .strictObject({
    class: z.enum(LIKELIHOODS),
    basis: z.enum(["estimate", "sourced"]),
    evidence: evidenceListSchema,
  })
  .refine(
    ({ basis, evidence }) => (basis === "sourced") === evidence.some(({ kind }) => kind !== "own-knowledge"),
    { message: "an estimate rests on own knowledge, everything else on a source" },
  );
