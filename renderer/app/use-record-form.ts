import type { z } from "../../core/zod.ts";
import { useOpenForm, type FormBeside, type NamedParts } from "./use-open-form.ts";
import { useZodForm, type ZodForm } from "./use-zod-form.ts";

interface RecordFormOptions<V, R> {
  initial: V;
  /** What is saved, as the form would show it; `initial` for a new record, null when the record is gone. */
  saved: V | null;
  parts: NamedParts<V>;
  schema: z.ZodType<R, V>;
}

/** A form about a record: checked by a schema, and right beside what is saved elsewhere while it is open. */
export interface RecordForm<V, R> extends ZodForm<V, R> {
  beside: FormBeside<V>;
}

export function useRecordForm<V extends object, R>({
  initial,
  saved,
  parts,
  schema,
}: RecordFormOptions<V, R>): RecordForm<V, R> {
  const form = useZodForm(initial, schema);
  const { values, setValues } = form;
  return { ...form, beside: useOpenForm({ values, setValues, saved, parts }) };
}
