import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Overlay, OverlayFolder } from "./overlay.ts";

/** An entry of an overlay by its address. */
export interface EntryAddress {
  folder: OverlayFolder;
  id: string;
}

/**
 * What goes when an entry is removed: with a product or place that the catalogue does not have, also what was said of
 * it, which would be about nothing then.
 */
export function removalOf(
  builtIn: Pick<Catalogue, OverlayFolder>,
  overlay: Overlay,
  { folder, id }: EntryAddress,
): EntryAddress[] {
  const stays = builtIn[folder].some((record) => record.id === id);
  if (stays || folder === "links" || folder === "acceptance") return [{ folder, id }];
  const about = (["links", "acceptance"] as const).flatMap((where) =>
    overlay[where]
      .filter(({ product, target }) => product === id || target.id === id)
      .map((statement) => ({ folder: where, id: statement.id })),
  );
  return [{ folder, id }, ...about];
}
