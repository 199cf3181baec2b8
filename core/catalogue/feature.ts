import { z } from "../zod.ts";
import { idSchema, localTextSchema } from "./text.ts";

export const FEATURE_GROUPS = ["pay", "cash", "transit", "account", "phone", "public", "trouble"] as const;

/** A thing people want to do (ride the metro, register at a hospital). `about` says what counts as doing it. */
export const featureSchema = z.strictObject({
  id: idSchema,
  group: z.enum(FEATURE_GROUPS),
  name: localTextSchema,
  about: localTextSchema,
  /** The wider thing it is a part of: where nobody speaks of the one, what is said of the other answers. */
  partOf: idSchema.optional(),
  /** It stands for "works there at all", as paying in shops does; the lowest of the numbers first. */
  atShops: z.int().positive().optional(),
});
export type Feature = z.infer<typeof featureSchema>;
