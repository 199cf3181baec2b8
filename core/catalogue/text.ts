import { z } from "../zod.ts";

/** The languages the app speaks. The order is the order in the language menu. */
export const LANGUAGES = ["zh-CN", "en"] as const;
export const languageSchema = z.enum(LANGUAGES);
export type Language = z.infer<typeof languageSchema>;

/** A sentence or name in every language of the app. Never empty: a missing translation is a lint error. */
export const localTextSchema = z.strictObject({ en: z.string().min(1), "zh-CN": z.string().min(1) });
export type LocalText = z.infer<typeof localTextSchema>;

/** Ids are file names: lower-case words joined by single hyphens; a pair is joined by a double one. */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-{1,2}[a-z0-9]+)*$/, "an id is lower-case words joined by hyphens");
