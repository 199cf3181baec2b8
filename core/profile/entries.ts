import { refuse } from "./action-refused.ts";
import { refuseGone } from "./changes.ts";
import type { RecordRef } from "./conflict.ts";

interface Entry {
  id: string;
}

/** The list with one more. @throws ActionRefused `reference.exists` when its id is taken. */
export function addEntry<T extends Entry>(list: readonly T[], entry: T): T[] {
  return list.some(({ id }) => id === entry.id) ? refuse("reference.exists") : [...list, entry];
}

/**
 * The list with one entry as `next` makes it; the list itself when that leaves the entry as it is.
 * @throws ActionRefused `change.gone` when it is not there, and what `next` throws.
 */
export function changeEntry<T extends Entry>(list: T[], about: RecordRef, next: (entry: T) => T): T[] {
  const entry = list.find(({ id }) => id === about.id);
  if (entry === undefined) return refuseGone(about);
  const changed = next(entry);
  return changed === entry ? list : list.map((one) => (one === entry ? changed : one));
}

/** The list without one entry. @throws ActionRefused `reference.missing`. */
export function removeEntry<T extends Entry>(list: readonly T[], id: string): T[] {
  expectEntries(list, [id]);
  return list.filter((entry) => entry.id !== id);
}

/** The list with one entry put before another, or at the end. @throws ActionRefused `reference.missing`. */
export function moveEntry<T extends Entry>(list: readonly T[], id: string, before: string | null): T[] {
  const rest = removeEntry(list, id);
  const moved = list.filter((entry) => entry.id === id);
  if (before === null) return [...rest, ...moved];
  expectEntries(rest, [before]);
  return rest.flatMap((entry) => (entry.id === before ? [...moved, entry] : [entry]));
}

/** Refuses what points at an entry that is not there. @throws ActionRefused `reference.missing`. */
export function expectEntries(list: readonly Entry[], ids: readonly string[]): void {
  if (!ids.every((id) => list.some((entry) => entry.id === id))) refuse("reference.missing");
}
