import { OVERLAY_FOLDERS, type Overlay, type OverlayFolder } from "../overlay/overlay.ts";
import { changesBetween, mergeChanges, refuseGone } from "./changes.ts";

type Folder = OverlayFolder | "sources";
type Entries = ReadonlyMap<string, object>;

function entriesOf(overlay: Overlay, folder: Folder): Entries {
  if (folder === "sources") return new Map(Object.entries(overlay.sources));
  return new Map(overlay[folder].map((record) => [record.id, record]));
}

/** What is in a folder once the records are in it: those that were there stand where they stood. */
function mergeEntries(folder: Folder, now: Entries, was: Entries, to: Entries): Entries {
  const merged = new Map(now);
  for (const [id, record] of to) {
    const about = { kind: "own", id: `${folder}/${id}` } as const;
    const [before, there] = [was.get(id), now.get(id)];
    if (there === undefined && before !== undefined) refuseGone(about);
    if (there === undefined) merged.set(id, record);
    else merged.set(id, mergeChanges(there, changesBetween(before ?? {}, record), about));
  }
  return merged;
}

/**
 * Puts records into an overlay, field by field where they are there already. Answers the overlay itself when that
 * changes nothing.
 * @param was the records with those ids as they were when the new ones were made from them; none for a new record
 * @throws ActionRefused `change.conflict` or `change.gone` when one of them is no longer as it was
 */
export function mergeOverlay(overlay: Overlay, was: Overlay, records: Overlay): Overlay {
  const next: Record<string, unknown> = {};
  for (const folder of ["sources", ...OVERLAY_FOLDERS] as const) {
    const [now, before, to] = [overlay, was, records].map((one) => entriesOf(one, folder));
    if (now === undefined || before === undefined || to === undefined) continue;
    const merged = mergeEntries(folder, now, before, to);
    const same = merged.size === now.size && [...now].every(([id, entry]) => merged.get(id) === entry);
    if (!same) next[folder] = folder === "sources" ? Object.fromEntries(merged) : [...merged.values()];
  }
  return Object.keys(next).length === 0 ? overlay : { ...overlay, ...next };
}
