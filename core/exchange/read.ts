import type { Catalogue } from "../catalogue/catalogue.ts";
import { clashingIds } from "../overlay/clashing.ts";
import type { OverlayFolder } from "../overlay/overlay.ts";
import { readPlacedJson, refusedWhole, type PlacedJson, type Refused } from "../overlay/placed-json.ts";
import { repeatedIds } from "../profile/repeated-ids.ts";
import { EXCHANGE_VERSION, exchangeSchema, type Exchange } from "./exchange.ts";
import { upToDate, versionOf } from "./migrate.ts";

/** The longest file that is read, in characters; see MAX_BODY_BYTES of the browser shell. */
export const LONGEST_EXCHANGE = 4_000_000;

export type ReadExchange = { ok: true; document: Exchange } | Refused;

function problemsIn(document: Exchange, catalogue: Pick<Catalogue, OverlayFolder>, json: PlacedJson) {
  return [
    ...json.problemsOf(undefined),
    ...repeatedIds(document).map(({ path, id }) => json.problemAt(path, "twice", id)),
    ...clashingIds(catalogue, document.overlay).map(({ path, id, reason }) =>
      json.problemAt(["overlay", ...path], reason, id),
    ),
  ];
}

/** Whether it is the file in which Carryall keeps a profile, or a backup of one, and no export. */
function isStoredDocument(value: unknown): boolean {
  return typeof value === "object" && value !== null && "schemaVersion" in value && !("format" in value);
}

/**
 * Reads an exported profile. Either all of it is good or none is taken: every problem is told with its line. A product
 * or place that the catalogue does not have is none: a profile may be older or newer than the facts.
 * @param catalogue the one shipped, without anybody’s own entries
 */
export function readExchange(text: string, catalogue: Pick<Catalogue, OverlayFolder>): ReadExchange {
  if (text.length > LONGEST_EXCHANGE) return refusedWhole(1, "too-large", "4 MB");
  const read = readPlacedJson(text.replace(/^\uFEFF/, ""));
  if (!read.ok) return read;
  const { json } = read;
  if (isStoredDocument(json.value)) {
    return { ok: false, problems: [json.problemAt(["schemaVersion"], "stored-document")] };
  }
  const version = versionOf(json.value);
  if (version !== null && version > EXCHANGE_VERSION) {
    return { ok: false, problems: [json.problemAt(["version"], "newer", String(version))] };
  }
  const parsed = exchangeSchema.safeParse(upToDate(json.value));
  if (!parsed.success) return { ok: false, problems: json.problemsOf(parsed.error) };
  const problems = problemsIn(parsed.data, catalogue, json);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, document: parsed.data };
}
