import { refuse } from "./action-refused.ts";

interface Entry {
  id: string;
}

/** The list with one more. @throws ActionRefused `reference.exists` when its id is taken. */
export function addEntry<T extends Entry>(list: readonly T[], entry: T): T[] {
  return list.some(({ id }) => id === entry.id) ? refuse("reference.exists") : [...list, entry];
}

/** The list with one entry as `next` makes it. @throws ActionRefused `reference.missing`, and what `next` throws. */
export function changeEntry<T extends Entry>(list: readonly T[], id: string, next: (entry: T) => T): T[] {
  expectEntries(list, [id]);
  return list.map((entry) => (entry.id === id ? next(entry) : entry));
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
