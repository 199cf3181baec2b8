import { z } from "../zod.ts";
import { idSchema, localTextSchema } from "./text.ts";

/** A way round what does not work, which many causes have in common. */
export const workaroundSchema = z.strictObject({ id: idSchema, name: localTextSchema });
export type Workaround = z.infer<typeof workaroundSchema>;
