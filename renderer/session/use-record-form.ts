import type { z } from "../../core/zod.ts";
import type { Draft } from "./use-draft.ts";
import { useOpenForm, type FormBeside, type NamedParts, type Saved } from "./use-open-form.ts";
import { useZodForm, type ZodForm } from "./use-zod-form.ts";

interface RecordFormOptions<V, R> {
  /** What it is about (`useDraft`): what was typed and not saved is there again when the form is opened again. */
  draft: Draft;
  /** What stands in a form that begins anew. */
  initial: V;
  saved: Saved<V>;
  parts: NamedParts<V>;
  schema: z.ZodType<R, V>;
}

/** A form about a record: checked by a schema, and right beside what is saved elsewhere while it is open or closed. */
export interface RecordForm<V, R> extends ZodForm<V, R> {
  beside: FormBeside<V>;
}

export function useRecordForm<V extends object, R>({
  schema,
  ...options
}: RecordFormOptions<V, R>): RecordForm<V, R> {
  const { draft, initial } = options;
  const form = useZodForm((draft.kept?.values as V | undefined) ?? initial, schema);
  const { values, setValues } = form;
  return { ...form, beside: useOpenForm({ ...options, values, setValues }) };
}
