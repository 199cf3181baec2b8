import type { Catalogue } from "../catalogue/catalogue.ts";
import type { LocalText } from "../catalogue/text.ts";
import { recordNamer, type RecordKey } from "../facts/record-name.ts";
import { ownValue } from "../own-value.ts";
import { OVERLAY_FOLDERS, withOverlay, type Overlay, type OverlayFolder } from "./overlay.ts";
import { withoutUnusedSources } from "./own-source.ts";

/**
 * What importing a record would do: `added` beside the others, `corrects` a built-in one, `replaces` another entry of
 * one’s own, or nothing, because the `same` is there already.
 */
export const IMPORT_CHANGES = ["added", "corrects", "replaces", "same"] as const;
export type ImportChange = (typeof IMPORT_CHANGES)[number];

export interface ImportLine {
  key: RecordKey;
  folder: OverlayFolder;
  name: LocalText;
  change: ImportChange;
}

const sameAs = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What an import would change, record by record. `catalogue` is the built-in one, without the overlay. */
export function previewImport(catalogue: Catalogue, own: Overlay, pack: Overlay): ImportLine[] {
  const nameOf = recordNamer(withOverlay(withOverlay(catalogue, own), pack));
  return OVERLAY_FOLDERS.flatMap((folder) => {
    const owned = new Map<string, object>(own[folder].map((record) => [record.id, record]));
    const shipped = new Set(catalogue[folder].map(({ id }) => id));
    return pack[folder].map((record): ImportLine => {
      const key: RecordKey = `${folder}/${record.id}`;
      const mine = owned.get(record.id);
      const builtIn = shipped.has(record.id);
      const change = sameAs(mine, record)
        ? "same"
        : mine !== undefined
          ? "replaces"
          : builtIn
            ? "corrects"
            : "added";
      return { key, folder, name: nameOf({ key, folder, record }), change };
    });
  });
}

/** Whether an import would leave everything as it is: every record, and every source it brings, is there already. */
export function changesNothing(own: Overlay, pack: Overlay, lines: readonly ImportLine[]): boolean {
  const used = Object.entries(withoutUnusedSources(pack).sources);
  return (
    lines.every(({ change }) => change === "same") &&
    used.every(([id, s]) => sameAs(ownValue(own.sources, id), s))
  );
}
