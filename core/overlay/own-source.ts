import type { Evidence } from "../catalogue/evidence.ts";
import type { Source } from "../catalogue/source.ts";
import { assertionsOf } from "../facts/assertions.ts";
import { ownValue } from "../own-value.ts";
import { OVERLAY_FOLDERS, OWN_SOURCE, type Overlay } from "./overlay.ts";
import { inBoth } from "./own-text.ts";

/** A source as a person names it: words, no address. */
export function ownSource(name: string): Source {
  const typed = name.trim();
  return {
    name: inBoth(typed),
    publisher: typed,
    title: typed,
    unlinked: typed,
    published: null,
    kind: "community",
  };
}

/** The source beside the person themselves that evidence rests on, when it is one of their own. */
export function sourceBeside(overlay: Overlay, evidence: readonly Evidence[]): string | null {
  const beside = evidence.find(
    ({ source }) => source !== OWN_SOURCE && Object.hasOwn(overlay.sources, source),
  );
  return beside?.source ?? null;
}

/** Everything that records rest on, by the ids of the sources. */
function sourcesNamed(records: readonly object[]): Set<string> {
  return new Set(
    records
      .flatMap((record) => assertionsOf(record))
      .flatMap((a) => [a, ...a.history, ...a.conflicts])
      .flatMap(({ evidence }) => evidence.map(({ source }) => source)),
  );
}

/** Those of an overlay’s sources that one of its records rests on. */
export function sourcesOf(record: object, { sources }: Pick<Overlay, "sources">): Overlay["sources"] {
  const behind = [...sourcesNamed([record])].flatMap((id): [string, Source][] => {
    const source = ownValue(sources, id);
    return source === undefined ? [] : [[id, source]];
  });
  return Object.fromEntries(behind);
}

/** The overlay without the sources that none of its records rests on any more. */
export function withoutUnusedSources(overlay: Overlay): Overlay {
  const used = sourcesNamed(OVERLAY_FOLDERS.flatMap((folder): readonly object[] => overlay[folder]));
  const kept = Object.entries(overlay.sources).filter(([id]) => used.has(id));
  return { ...overlay, sources: Object.fromEntries(kept) };
}
