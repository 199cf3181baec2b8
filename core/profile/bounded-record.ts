import { idSchema } from "../catalogue/text.ts";
import { ownValue } from "../own-value.ts";
import { z } from "../zod.ts";
import { refuse } from "./action-refused.ts";
import { mergeChanges, type FieldChange } from "./changes.ts";
import type { RecordRef } from "./conflict.ts";

/** An id of the catalogue as a key of what is kept; see `reservedKeyIn` for the one key that no object has. */
export const keptIdSchema = idSchema.max(100);

/** A record with at most `most` entries. */
export function boundedRecord<K extends z.ZodType<string, string>, V extends z.ZodType>(
  key: K,
  value: V,
  most: number,
) {
  return z
    .record(key, value)
    .refine((record) => Object.keys(record).length <= most, { message: "change.too-many" });
}

/** Where an entry of a record is, as a refusal names it: the field of a record of the profile. */
export interface EntryPlace {
  key: string;
  field: string;
  about: RecordRef;
  /** As many entries as there may be. */
  most: number;
}

/**
 * The record with one entry set, or without it where the change is to null; the record itself when that is so already.
 * @throws ActionRefused `change.conflict` when the entry is not what the change was made from, `change.too-many`
 */
export function changeKept<V>(
  record: Readonly<Record<string, V>>,
  { key, field, about, most }: EntryPlace,
  change: FieldChange<V | null>,
): Record<string, V> {
  const before: Record<string, V | null> = { [field]: ownValue(record, key) ?? null };
  if (mergeChanges(before, { [field]: change }, about) === before) return record;
  const { [key]: _was, ...others } = record;
  if (change.to === null) return others;
  const changed = { ...record, [key]: change.to };
  return Object.keys(changed).length > most ? refuse("change.too-many") : changed;
}
