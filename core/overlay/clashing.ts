import type { Catalogue } from "../catalogue/catalogue.ts";
import { OVERLAY_FOLDERS, type Overlay, type OverlayFolder } from "./overlay.ts";

/** An id that stands twice in a pack, or that something of another kind has. */
export interface ClashingId {
  path: (string | number)[];
  id: string;
  reason: "twice" | "other-kind";
}

/** Records name each other by these ids, whatever their kinds. */
const NAMED: readonly OverlayFolder[] = ["cards", "wallets", "sims", "destinations"];

/** The records of a pack whose ids would make two things one. */
export function clashingIds(catalogue: Pick<Catalogue, OverlayFolder>, pack: Overlay): ClashingId[] {
  const hasOther = (folder: OverlayFolder, id: string) =>
    NAMED.includes(folder) &&
    NAMED.some(
      (other) => other !== folder && [...catalogue[other], ...pack[other]].some((record) => record.id === id),
    );
  return OVERLAY_FOLDERS.flatMap((folder) => {
    const ids = pack[folder].map(({ id }) => id);
    return ids.flatMap((id, i): ClashingId[] => {
      const path = [folder, i, "id"];
      if (ids.indexOf(id) < i) return [{ path, id, reason: "twice" }];
      return hasOther(folder, id) ? [{ path, id, reason: "other-kind" }] : [];
    });
  });
}
