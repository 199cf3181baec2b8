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

/** Where an entry is: in the record `of` of its owner, `most` of which there may be. */
export interface EntryPlace<N extends string> {
  of: N;
  key: string;
  /** What a refusal says was changed elsewhere: the owner, or what that belongs to. */
  about: RecordRef;
  /** The field of it that a refusal names; that of the record, if nothing else is said. */
  field?: string;
  most: number;
}

/**
 * The owner with one entry set, or without it where the change is to null; the owner itself when that is so already.
 * @throws ActionRefused `change.conflict` when the entry is not what the change was made from, `change.too-many`
 */
export function changeKept<N extends string, V, T extends Readonly<Record<N, Readonly<Record<string, V>>>>>(
  owner: T,
  { of, key, about, field = of, most }: EntryPlace<N>,
  change: FieldChange<V | null>,
): T {
  const record = owner[of];
  const before: Record<string, V | null> = { [field]: ownValue(record, key) ?? null };
  if (mergeChanges(before, { [field]: change }, about) === before) return owner;
  const { [key]: _was, ...others } = record;
  if (change.to === null) return { ...owner, [of]: others };
  const changed = { ...record, [key]: change.to };
  return Object.keys(changed).length > most ? refuse("change.too-many") : { ...owner, [of]: changed };
}
