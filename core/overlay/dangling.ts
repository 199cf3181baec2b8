import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Evidence } from "../catalogue/evidence.ts";
import { assertionsOf } from "../facts/assertions.ts";
import { OVERLAY_FOLDERS, type Overlay } from "./overlay.ts";

/** A name in an overlay that nothing answers to. */
export interface DanglingId {
  path: (string | number)[];
  id: string;
}

/** What records of an overlay name and the catalogue, with them in it, does not have. */
export function danglingIds(catalogue: Catalogue, overlay: Overlay): DanglingId[] {
  const products = new Set([...catalogue.cards, ...catalogue.wallets, ...catalogue.sims].map(({ id }) => id));
  const places = new Set(
    [...catalogue.destinations, ...catalogue.wallets, ...catalogue.phones].map(({ id }) => id),
  );
  const features = new Set(catalogue.features.map(({ id }) => id));
  const sources = new Set(Object.keys(catalogue.sources));
  const sourceIds = (record: unknown) =>
    assertionsOf(record).flatMap(({ evidence }) => evidence.map((e: Evidence) => e.source));
  return OVERLAY_FOLDERS.flatMap((folder) =>
    overlay[folder].flatMap((record, i): DanglingId[] => {
      const at = (...path: string[]) => [folder, i, ...path];
      const named: [(string | number)[], string, { has: (id: string) => boolean }][] = sourceIds(record).map(
        (id) => [at("evidence"), id, sources],
      );
      if ("target" in record) {
        named.push([at("product"), record.product, products], [at("target", "id"), record.target.id, places]);
        if (record.target.use !== undefined) named.push([at("target", "use"), record.target.use, features]);
      }
      if ("inherits" in record && record.inherits !== undefined)
        named.push([at("inherits"), record.inherits, products]);
      return named.filter(([, id, set]) => !set.has(id)).map(([path, id]) => ({ path, id }));
    }),
  );
}
