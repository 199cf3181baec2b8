import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Overlay } from "./overlay.ts";

const LONGEST = 40;

/** The Latin words of a name as the start of an id, without accents; "own" for a name without any. */
export function slugOf(name: string): string {
  const plain = name.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
  const slug = (plain.match(/[a-z0-9]+/g) ?? []).join("-").slice(0, LONGEST).replace(/-+$/, "");
  return slug === "" ? "own" : slug;
}

/**
 * An id for what a person adds: the name, then the suffix, which the caller draws at random so that packs of two
 * people do not meet. Never one of `taken`.
 */
export function ownId(name: string, suffix: string, taken: ReadonlySet<string>): string {
  const id = `${slugOf(name)}-${suffix}`;
  if (!taken.has(id)) return id;
  let n = 2;
  while (taken.has(`${id}-${n}`)) n += 1;
  return `${id}-${n}`;
}

/** The ids that records name each other by; no two may be the same, whatever their kinds. */
export function takenIds(catalogue: Catalogue | Overlay): ReadonlySet<string> {
  const { cards, wallets, sims, destinations } = catalogue;
  const others = "features" in catalogue ? [...catalogue.features, ...catalogue.phones] : [];
  return new Set([...cards, ...wallets, ...sims, ...destinations, ...others].map(({ id }) => id));
}
