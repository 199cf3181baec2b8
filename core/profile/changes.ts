import { sameValue } from "../same-value.ts";
import { z } from "../zod.ts";
import { ActionRefused } from "./action-refused.ts";
import type { RecordRef } from "./conflict.ts";

/** One field of a change: the value it was made from, and the value it shall have. */
export interface FieldChange<V = unknown> {
  was: V;
  to: V;
}

/** What a change does to a record, by field. A field that is not named stays as it is. */
export type Changes<R> = { [F in keyof R]?: FieldChange<R[F]> | undefined };

type ChangesShape<S extends z.ZodRawShape> = {
  [F in keyof S]: z.ZodOptional<z.ZodObject<{ was: S[F]; to: S[F] }, z.core.$strict>>;
};

/** The schema of changes to records of a kind: each value is held to the schema of its field. */
export function changesSchema<S extends z.ZodRawShape>({ shape }: z.ZodObject<S>) {
  const fields = Object.entries(shape).map(([field, value]) => [
    field,
    z.strictObject({ was: value, to: value }).optional(),
  ]);
  return z.strictObject(Object.fromEntries(fields) as ChangesShape<S>);
}

/** The fields in which two states of a record differ. A field that one of them does not have is undefined there. */
export function changesBetween<R extends object>(was: R, to: R): Changes<R> {
  const fields = [...new Set([...Object.keys(was), ...Object.keys(to)])] as (keyof R)[];
  const changed = fields.filter((field) => !sameValue(was[field], to[field]));
  return Object.fromEntries(
    changed.map((field) => [field, { was: was[field], to: to[field] }]),
  ) as Changes<R>;
}

/**
 * The record with the changes made, field by field: a field that still holds what the change was made from is set, one
 * that holds the new value already is left. Answers the record itself when there is nothing to do.
 * @param about the record, as a refusal names it
 * @throws ActionRefused `change.conflict` with every field that holds something else by now
 */
export function mergeChanges<R extends object>(record: R, changes: Changes<R>, about: RecordRef): R {
  const named = Object.entries(changes) as [keyof R & string, FieldChange<R[keyof R]> | undefined][];
  const open = named.flatMap(([field, change]) =>
    change === undefined || sameValue(record[field], change.to) ? [] : [{ field, ...change }],
  );
  const clashing = open.filter(({ field, was }) => !sameValue(record[field], was));
  if (clashing.length > 0) {
    const fields = clashing.map(({ field, to }) => ({
      field,
      mine: to ?? null,
      theirs: record[field] ?? null,
    }));
    throw new ActionRefused("change.conflict", { record: about, fields });
  }
  if (open.length === 0) return record;
  const next = { ...record, ...Object.fromEntries(open.map(({ field, to }) => [field, to])) };
  const said = Object.entries(next).filter(([, value]) => value !== undefined);
  return Object.fromEntries(said) as R;
}

/** Refuses a change to a record that is not there any more. @throws ActionRefused `change.gone`. */
export function refuseGone(record: RecordRef): never {
  throw new ActionRefused("change.gone", { record, fields: [] });
}
