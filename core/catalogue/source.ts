import { z } from "../zod.ts";
import { localTextSchema } from "./text.ts";

/** Who speaks. `community`: travellers, blogs, content farms, copies; `seed`: the articles the app was made from. */
export const SOURCE_KINDS = [
  "official",
  "network",
  "regulator",
  "carrier",
  "press",
  "community",
  "seed",
] as const;

/**
 * A page, article or help text that facts are taken from. `name` is what an evidence line prints;
 * `url` is opened by the privileged side, by id; a seed article has a `file` instead.
 * `published` is the date on the page, `null` when it has none.
 */
export const sourceSchema = z
  .strictObject({
    name: localTextSchema,
    publisher: z.string().min(1),
    title: z.string().min(1),
    url: z.url({ protocol: /^https?$/ }).optional(),
    file: z.string().optional(),
    /** Where no address was kept: what was read, as far as it is known. */
    unlinked: z.string().min(1).optional(),
    published: z
      .string()
      .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
      .nullable(),
    kind: z.enum(SOURCE_KINDS),
  })
  .refine((s) => s.url !== undefined || s.file !== undefined || s.unlinked !== undefined, {
    message: "a source has a url, a file or, where no address was kept, `unlinked`",
  });
export type Source = z.infer<typeof sourceSchema>;
