import { z } from "../core/zod.ts";

/** Why something that was opened from outside is not looked at. */
export const OPENED_REFUSALS = ["file-ending", "file-gone", "file-kind", "file-large", "link"] as const;

/**
 * What was opened from outside the app: a file by its association, with its bytes; a place by a link; or why it is not
 * shown. Nothing is imported by it: the page shows what an import would do.
 */
export const openedSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("file"), name: z.string().max(255), base64: z.string() }),
  z.strictObject({ kind: z.literal("place"), to: z.string().regex(/^\/[a-z/-]*$/) }),
  z.strictObject({ kind: z.literal("refused"), name: z.string().max(255), why: z.enum(OPENED_REFUSALS) }),
]);
export type Opened = z.infer<typeof openedSchema>;
