import type { Catalogue } from "../catalogue/catalogue.ts";
import { z } from "../zod.ts";
import { clashingIds } from "./clashing.ts";
import { danglingIds } from "./dangling.ts";
import { withOverlay, type Overlay } from "./overlay.ts";
import { overlaySchema } from "./overlay-schema.ts";
import { readPlacedJson, refusedWhole, type Refused } from "./placed-json.ts";

/** The version of the format that this program writes; a newer one is refused. */
export const PACK_VERSION = 1;

/** A file of records that one person hands to another. `version` is of the format, not of the records. */
export const packSchema = z.strictObject({
  format: z.literal("carryall-pack"),
  version: z.literal(PACK_VERSION),
  records: overlaySchema,
});

/** The text of a pack’s file. */
export function writePack(records: Overlay): string {
  return `${JSON.stringify({ format: "carryall-pack", version: PACK_VERSION, records }, null, 2)}\n`;
}

/** What an import sends at once; the browser shell takes 1 MB. */
export const LONGEST_PACK = 900_000;

export type ParsedPack = { ok: true; records: Overlay } | Refused;

/**
 * Reads a pack against the catalogue it is meant for. Either all of it is good or none is taken: every problem is told
 * with its line. Also refused: a record that names a product, wallet or place nobody has, or has another’s id.
 */
export function parsePack(text: string, catalogue: Catalogue): ParsedPack {
  if (text.length > LONGEST_PACK) return refusedWhole(1, "too-large", "900 KB");
  const read = readPlacedJson(text);
  if (!read.ok) return read;
  const { value, problemAt, problemsOf } = read.json;
  const parsed = packSchema.safeParse(value);
  if (!parsed.success) return { ok: false, problems: problemsOf(parsed.error) };
  const { records } = parsed.data;
  const problems = [
    ...problemsOf(undefined),
    ...clashingIds(catalogue, records).map(({ path, id, reason }) =>
      problemAt(["records", ...path], reason, id),
    ),
    ...danglingIds(withOverlay(catalogue, records), records).map(({ path, id }) =>
      problemAt(["records", ...path], "no-such-id", id),
    ),
  ];
  return problems.length > 0 ? { ok: false, problems } : { ok: true, records };
}
