import type { Catalogue } from "../catalogue/catalogue.ts";
import { catalogueWith } from "../catalogue/catalogue-lines.ts";
import type { Source } from "../catalogue/source.ts";
import type { RecordKey } from "../facts/record-name.ts";
import type { z } from "../zod.ts";
import type { overlaySchema } from "./overlay-schema.ts";

/** The kinds of records a person can write: products, places, and what works with what. */
export const OVERLAY_FOLDERS = ["cards", "wallets", "sims", "destinations", "links", "acceptance"] as const;
export type OverlayFolder = (typeof OVERLAY_FOLDERS)[number];

/** What a person added to the catalogue or corrected in it, by kind of record. */
export type Overlay = z.infer<typeof overlaySchema>;

export const EMPTY_OVERLAY: Overlay = {
  sources: {},
  cards: [],
  wallets: [],
  sims: [],
  destinations: [],
  links: [],
  acceptance: [],
};

/** The source behind what a person writes: they saw it themselves. */
export const OWN_SOURCE = "own-entry";
const OWN: Source = {
  name: { en: "Own entry", "zh-CN": "自己填写" },
  publisher: "Carryall profile",
  title: "Own entry",
  unlinked: "Written by the person whose profile this is.",
  published: null,
  kind: "community",
};

/** `b` over `a`, by id; what is new comes after. */
export function over<T extends { id: string }>(a: readonly T[], b: readonly T[]): T[] {
  const replaced = new Map(b.map((record) => [record.id, record]));
  const kept = a.map((record) => replaced.get(record.id) ?? record);
  const known = new Set(a.map(({ id }) => id));
  return [...kept, ...b.filter(({ id }) => !known.has(id))];
}

/**
 * `own` before the others, instead of those with the same id: the first statement about a pair decides, so one’s own
 * does even when it has another id, as one from somebody else’s pack may.
 */
function before<T extends { id: string }>(own: readonly T[], others: readonly T[]): T[] {
  const known = new Set(own.map(({ id }) => id));
  return [...own, ...others.filter(({ id }) => !known.has(id))];
}

/** Puts records into an overlay; those with the same id are replaced. Putting the same in twice changes nothing. */
export function putRecords(overlay: Overlay, more: Overlay): Overlay {
  return {
    sources: { ...overlay.sources, ...more.sources },
    cards: over(overlay.cards, more.cards),
    wallets: over(overlay.wallets, more.wallets),
    sims: over(overlay.sims, more.sims),
    destinations: over(overlay.destinations, more.destinations),
    links: over(overlay.links, more.links),
    acceptance: over(overlay.acceptance, more.acceptance),
  };
}

/**
 * Places as the catalogue has them: trips go to all of them by now, whatever was kept. What makes a place of everywhere
 * but one region is not a person’s to say, so it stays.
 */
function placesOver(
  places: Catalogue["destinations"],
  own: Overlay["destinations"],
): Catalogue["destinations"] {
  const outside = new Map(places.map((place) => [place.id, place.outside]));
  return over(
    places,
    own.map(({ trips: _trips, ...place }) => {
      const kept = outside.get(place.id);
      return kept === undefined ? place : { ...place, outside: kept };
    }),
  );
}

/** The catalogue as this person has it: their own records in place of the built-in ones, and beside them. */
export function withOverlay(catalogue: Catalogue, overlay: Overlay): Catalogue {
  if (OVERLAY_FOLDERS.every((folder) => overlay[folder].length === 0)) return catalogue;
  return catalogueWith(catalogue, {
    // Evidence from outside names sources: none may turn out to be what every object has.
    sources: () =>
      Object.assign(Object.create(null) as Catalogue["sources"], catalogue.sources, overlay.sources, {
        [OWN_SOURCE]: OWN,
      }),
    cards: () => over(catalogue.cards, overlay.cards),
    wallets: () => over(catalogue.wallets, overlay.wallets),
    sims: () => over(catalogue.sims, overlay.sims),
    destinations: () => placesOver(catalogue.destinations, overlay.destinations),
    links: () => before(overlay.links, catalogue.links),
    acceptance: () => before(overlay.acceptance, catalogue.acceptance),
  });
}

/** One record by itself, with the sources it brings along. */
export function onlyRecord<F extends OverlayFolder>(
  folder: F,
  record: Overlay[F][number],
  sources: Overlay["sources"] = {},
): Overlay {
  return { ...EMPTY_OVERLAY, sources, [folder]: [record] };
}

/** The addresses of a person’s own records. */
export function ownKeys(overlay: Overlay): ReadonlySet<RecordKey> {
  return new Set(
    OVERLAY_FOLDERS.flatMap((folder) => overlay[folder].map(({ id }): RecordKey => `${folder}/${id}`)),
  );
}
