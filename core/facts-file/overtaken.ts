import type { Catalogue } from "../catalogue/catalogue.ts";
import type { LocalText } from "../catalogue/text.ts";
import { assertionsOf } from "../facts/assertions.ts";
import { recordNamer, type AnyRecord, type RecordKey } from "../facts/record-name.ts";
import { statementAbout } from "../overlay/own-statement.ts";
import { OVERLAY_FOLDERS, withOverlay, type Overlay, type OverlayFolder } from "../overlay/overlay.ts";

/** An own entry that stands over a built-in fact which has newer evidence. Dates as in evidence: as exact as known. */
export interface Overtaken {
  key: RecordKey;
  name: LocalText;
  own: string;
  newer: string;
}

/** The newest day in the evidence of a record; null when nothing of it is dated. */
function newestOf(record: object): string | null {
  const dates = assertionsOf(record)
    .flatMap(({ evidence }) => evidence)
    .flatMap(({ asOf }) => (asOf === null ? [] : [asOf]));
  return dates.toSorted((a, b) => (a < b ? -1 : 1)).at(-1) ?? null;
}

/** The built-in record that an own one stands in place of: that of its id, or on the same pair. */
function under(catalogue: Catalogue, folder: OverlayFolder, record: Overlay[OverlayFolder][number]) {
  const same: readonly AnyRecord[] = catalogue[folder];
  const found = same.find(({ id }) => id === record.id);
  return found ?? ("target" in record ? statementAbout(catalogue, record) : undefined);
}

/** A day is after a month or a year only when it is after all of it. */
const isAfter = (a: string, b: string): boolean => a.slice(0, b.length) > b.slice(0, a.length);

/**
 * The own entries that a newer fact overtakes: they still decide, but what they stand over was looked at after them.
 * @param facts without anybody's own entries
 */
export function overtaken(facts: Catalogue, overlay: Overlay): Overtaken[] {
  const nameOf = recordNamer(withOverlay(facts, overlay));
  return OVERLAY_FOLDERS.flatMap((folder) =>
    overlay[folder].flatMap((record): Overtaken[] => {
      const builtIn = under(facts, folder, record);
      const own = newestOf(record);
      const newer = builtIn === undefined ? null : newestOf(builtIn);
      if (own === null || newer === null || !isAfter(newer, own)) return [];
      const key: RecordKey = `${folder}/${record.id}`;
      return [{ key, name: nameOf({ key, folder, record }), own, newer }];
    }),
  );
}
