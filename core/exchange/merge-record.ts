import { ownValue } from "../own-value.ts";

/**
 * What comes of one record of a file beside one’s own with the same id: the `same`, `changed` when the file only knows
 * more, or a `conflict` when both say something and not the same. `merged` is one’s own record with the gaps filled.
 */
export interface MergedRecord<T> {
  outcome: "same" | "changed" | "conflict";
  merged: T;
}

type Outcome = MergedRecord<unknown>["outcome"];

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === "" || (Array.isArray(value) && value.length === 0);

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const hasIds = (list: readonly unknown[]): list is { id: string }[] =>
  list.every((entry) => isObject(entry) && typeof entry["id"] === "string");

const worse = (a: Outcome, b: Outcome): Outcome =>
  a === "conflict" || b === "conflict" ? "conflict" : a === "changed" || b === "changed" ? "changed" : "same";

function mergeObjects(ours: Record<string, unknown>, theirs: Record<string, unknown>) {
  const merged = new Map<string, unknown>(Object.entries(ours));
  let outcome: Outcome = "same";
  for (const [key, value] of Object.entries(theirs)) {
    const part = mergeRecord(ownValue(ours, key), value);
    if (part.merged !== undefined) merged.set(key, part.merged);
    outcome = worse(outcome, part.outcome);
  }
  return { outcome, merged: Object.fromEntries(merged) };
}

function mergeById(ours: readonly { id: string }[], theirs: readonly { id: string }[]) {
  const byId = new Map(theirs.map((entry) => [entry.id, entry]));
  const known = new Set(ours.map(({ id }) => id));
  const parts = ours.map((entry) => mergeRecord<unknown>(entry, byId.get(entry.id)));
  const more = theirs.filter(({ id }) => !known.has(id));
  const outcome = parts.reduce<Outcome>(
    (a, { outcome: b }) => worse(a, b),
    more.length > 0 ? "changed" : "same",
  );
  return { outcome, merged: [...parts.map(({ merged }) => merged), ...more] };
}

/** Lays a record of a file beside one’s own, field by field; an empty field says nothing. */
export function mergeRecord<T>(ours: T, theirs: T): MergedRecord<T> {
  const done = (outcome: Outcome, merged: unknown) => ({ outcome, merged: merged as T });
  if (isEmpty(theirs)) return done("same", ours);
  if (isEmpty(ours)) return done("changed", theirs);
  if (Array.isArray(ours) && Array.isArray(theirs)) {
    if (hasIds(ours) && hasIds(theirs)) {
      const { outcome, merged } = mergeById(ours, theirs);
      return done(outcome, merged);
    }
    return done(JSON.stringify(ours) === JSON.stringify(theirs) ? "same" : "conflict", ours);
  }
  if (isObject(ours) && isObject(theirs)) {
    const { outcome, merged } = mergeObjects(ours, theirs);
    return done(outcome, merged);
  }
  return done(ours === theirs ? "same" : "conflict", ours);
}

/** Whether two records say the same in every field. */
export function sameRecord<T>(a: T, b: T): boolean {
  return mergeRecord(a, b).outcome === "same" && mergeRecord(b, a).outcome === "same";
}
