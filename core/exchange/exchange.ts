import { danglingReferences, recordsIn, recordsShape, type Records } from "../profile/profile.ts";
import { z } from "../zod.ts";

/** The version of the format that this program writes. An older one is brought up to it, a newer one refused. */
export const EXCHANGE_VERSION = 3;

export const EXCHANGE_FORMAT = "carryall-profile";

/**
 * An exported profile, all or a part of it: an open format that other programs may read and write
 * (docs/profile-format.md). References are closed: whom or what a record names is in the file.
 */
export const exchangeSchema = z
  .strictObject({
    format: z.literal(EXCHANGE_FORMAT),
    version: z.literal(EXCHANGE_VERSION),
    exportedAt: z.iso.datetime(),
    ...recordsShape,
  })
  .superRefine((document, context) => {
    for (const path of danglingReferences(document)) {
      context.addIssue({ code: "custom", message: "reference.missing", path });
    }
  });
export type Exchange = z.infer<typeof exchangeSchema>;

/** The text of an exported file. `exportedAt` is an ISO date-time. */
export function writeExchange(records: Records, exportedAt: string): string {
  const document: Exchange = {
    format: EXCHANGE_FORMAT,
    version: EXCHANGE_VERSION,
    exportedAt,
    ...recordsIn(records),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
