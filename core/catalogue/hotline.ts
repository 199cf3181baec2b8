import { z } from "../zod.ts";
import { evidenceListSchema } from "./evidence.ts";
import { versions } from "./fact.ts";
import { networkSchema } from "./product.ts";
import { idSchema, localTextSchema } from "./text.ts";

/** Who answers: whoever issued these cards, runs these wallets or lines, a card network, or an office. */
const ownerSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.enum(["issuer", "wallet", "carrier"]), products: z.array(idSchema) }),
  z.strictObject({ kind: z.literal("network"), network: networkSchema }),
  z.strictObject({ kind: z.literal("office") }),
]);

/** E.164 with a plus and spaces, or the digits as they are dialled at the place: `0800 89 1725`, `95588`. */
const numberSchema = z.string().regex(/^\+?\d(?:[ -]?\d){1,19}$/);

/**
 * One number.
 * - `name`: what it is for and from where. - `places`: where it can be dialled from (ids of destinations).
 * - `thenDial`: what to dial once it answers: after a second tone, or in its menu. - `tollFree`, `collect`: null where no source says.
 * - `collect`: to be asked for as a reverse-charge call. - `hours`: `always` or null, where no source says.
 * - `languages`: ISO 639; empty where no source says.
 */
const lineSchema = z.strictObject({
  name: localTextSchema,
  use: z.enum(["lost-card", "lost-credit-card", "service"]),
  places: z.array(idSchema).min(1),
  number: numberSchema,
  thenDial: z
    .string()
    .regex(/^\d(?:[ -]?\d)*$/)
    .optional(),
  tollFree: z.boolean().nullable(),
  collect: z.boolean().nullable(),
  languages: z.array(z.string().regex(/^[a-z]{2}$/)),
  hours: z.enum(["always"]).nullable(),
  evidence: evidenceListSchema,
  ...versions,
});
export type HotlineLine = z.infer<typeof lineSchema>;

/** The numbers of one bank, network, wallet, carrier or office, the one to try first first. */
export const hotlineSchema = z.strictObject({
  id: idSchema,
  name: localTextSchema,
  owner: ownerSchema,
  lines: z.array(lineSchema).min(1),
});
export type Hotline = z.infer<typeof hotlineSchema>;
