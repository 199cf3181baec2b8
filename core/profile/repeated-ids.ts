import { OVERLAY_FOLDERS, type Overlay } from "../overlay/overlay.ts";
import { linkKey } from "./link-key.ts";
import { rateKey, type OwnRate } from "./own-rate.ts";
import type { Link } from "./thing.ts";

/** A record whose id an earlier one of the same list has; `path` is where it stands. */
export interface RepeatedId {
  path: (string | number)[];
  id: string;
}

type Path = RepeatedId["path"];
type List = readonly { id: string }[];

function repeated(ids: readonly string[], pathOf: (i: number) => Path): RepeatedId[] {
  const seen = new Set<string>();
  return ids.flatMap((id, i) => {
    if (seen.has(id)) return [{ path: pathOf(i), id }];
    seen.add(id);
    return [];
  });
}

const inList = (list: List, at: Path) =>
  repeated(
    list.map(({ id }) => id),
    (i) => [...at, i, "id"],
  );

/** In the lists of an overlay. */
export function repeatedInOverlay(overlay: Pick<Overlay, (typeof OVERLAY_FOLDERS)[number]>): RepeatedId[] {
  return OVERLAY_FOLDERS.flatMap((folder) => inList(overlay[folder], [folder]));
}

/** In the lists a person keeps, the overlay aside: a link goes by its card and wallet, a rate by its currencies. */
export function repeatedIds(records: {
  people: List;
  things: List;
  links: readonly Link[];
  trips: readonly { id: string; ownItems: List }[];
  views: List;
  rates: readonly OwnRate[];
}): RepeatedId[] {
  const { people, things, links, trips, views, rates } = records;
  return [
    ...Object.entries({ people, things, trips, views }).flatMap(([name, list]) => inList(list, [name])),
    ...repeated(links.map(linkKey), (i) => ["links", i]),
    ...repeated(rates.map(rateKey), (i) => ["rates", i]),
    ...trips.flatMap(({ ownItems }, i) => inList(ownItems, ["trips", i, "ownItems"])),
  ];
}
