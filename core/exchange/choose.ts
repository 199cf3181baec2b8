import { EMPTY_OVERLAY, type Overlay, type OverlayFolder } from "../overlay/overlay.ts";
import { EMPTY_RECORDS, type Records } from "../profile/profile.ts";
import { mergeRecord } from "./merge-record.ts";
import { exchangeRecords, type ExchangeRecord } from "./exchange-records.ts";
import { previewMerge } from "./preview.ts";

function recordsOf(placed: readonly ExchangeRecord[]): Records {
  const of = <T>(kind: ExchangeRecord["kind"]) =>
    placed.filter((one) => one.kind === kind).map(({ record }) => record as T);
  const own = placed.filter(({ kind }) => kind === "own");
  const inFolder = (folder: OverlayFolder) =>
    own.filter((one) => one.folder === folder).map(({ record }) => record);
  const folders = { ...EMPTY_OVERLAY } as Record<OverlayFolder, object[]> & Pick<Overlay, "sources">;
  for (const folder of new Set(own.map((one) => one.folder as OverlayFolder)))
    folders[folder] = inFolder(folder);
  const sources = Object.fromEntries(own.flatMap((one) => Object.entries(one.sources)));
  return {
    people: of("people"),
    things: of("things"),
    links: of("links"),
    trips: of("trips"),
    views: of("views"),
    rates: of("rates"),
    overlay: { ...(folders as Overlay), sources },
  };
}

/**
 * The records that a merge puts into a profile: those that are new, one’s own with the gaps filled, and of those in
 * conflict the ones whose key is in `theirs`, as the file has them. One’s own stays where nothing is chosen.
 */
export function recordsToMerge(ours: Records, file: Records, theirs: ReadonlySet<string>): Records {
  const outcomes = new Map(previewMerge(ours, file).map(({ key, outcome }) => [key, outcome]));
  const mine = new Map(exchangeRecords(ours).map((placed) => [placed.key, placed]));
  const chosen = exchangeRecords(file).flatMap((placed): ExchangeRecord[] => {
    const outcome = outcomes.get(placed.key);
    const here = mine.get(placed.key);
    if (outcome === "added" || here === undefined) {
      // A source that is here already keeps one’s own words.
      const sources = Object.entries(placed.sources).filter(
        ([id]) => !Object.hasOwn(ours.overlay.sources, id),
      );
      return [{ ...placed, sources: Object.fromEntries(sources) }];
    }
    if (outcome === "changed") return [{ ...placed, record: mergeRecord(here.record, placed.record).merged }];
    if (outcome !== "conflict" || !theirs.has(placed.key)) return [];
    if (placed.kind === "own") return [placed];
    // What the file leaves empty says nothing, so it takes nothing away either.
    return [{ ...placed, record: mergeRecord(placed.record, here.record).merged }];
  });
  return chosen.length === 0 ? EMPTY_RECORDS : recordsOf(chosen);
}
