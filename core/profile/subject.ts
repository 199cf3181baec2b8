import type { Overlay, OverlayFolder } from "../overlay/overlay.ts";
import type { Profile } from "./profile.ts";

/** Between the two names of a step that is about two things, such as a card and a wallet. */
export const SUBJECT_ARROW = " → ";

/** Something with this id, as it was before a step or is after it. */
export function found<T extends { id: string }>(
  list: (profile: Profile) => readonly T[],
  id: string,
  states: readonly Profile[],
): T | undefined {
  return states.flatMap((profile) => list(profile)).find((entry) => entry.id === id);
}

interface Named {
  id: string;
  name: string;
}

/** The name of something, as `found` finds it; "" where it is nowhere. */
export const nameFound = (
  list: (profile: Profile) => readonly Named[],
  id: string,
  states: readonly Profile[],
): string => found(list, id, states)?.name ?? "";

/** The newest name of something that a step changed. */
export const nameFoundAfter = (
  list: (profile: Profile) => readonly Named[],
  id: string,
  states: readonly Profile[],
): string => nameFound(list, id, states.toReversed());

/** What things are called in a step, by their ids: their own label, or the id of the product. */
export function thingsSubject(ids: readonly string[], states: readonly Profile[]): string {
  const named = ids.map((id) => found((profile) => profile.things, id, states));
  return named.map((thing) => (thing === undefined ? "" : thing.label || thing.product)).join(SUBJECT_ARROW);
}

/** A record’s own name when it is one name in both languages, else its id, which the screens have a name for. */
export function recordSubject(record: Overlay[OverlayFolder][number] | undefined): string {
  if (record === undefined) return "";
  if ("target" in record) return [record.product, record.target.id].join(SUBJECT_ARROW);
  return record.name.en === record.name["zh-CN"] ? record.name.en : record.id;
}
