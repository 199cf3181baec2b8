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
  const named = new Map(
    NAMED.map((folder) => [folder, new Set([...catalogue[folder], ...pack[folder]].map(({ id }) => id))]),
  );
  const hasOther = (folder: OverlayFolder, id: string) =>
    named.has(folder) && [...named].some(([other, ids]) => other !== folder && ids.has(id));
  return OVERLAY_FOLDERS.flatMap((folder) => {
    const seen = new Set<string>();
    return pack[folder].flatMap(({ id }, i): ClashingId[] => {
      const path = [folder, i, "id"];
      if (seen.has(id)) return [{ path, id, reason: "twice" }];
      seen.add(id);
      return hasOther(folder, id) ? [{ path, id, reason: "other-kind" }] : [];
    });
  });
}
