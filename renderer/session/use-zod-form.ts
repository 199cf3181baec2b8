import { useForm } from "@mantine/form";
import { useEffect, useRef, useState, type FormEvent, type RefObject } from "react";
import { CallError } from "../../contract/errors.ts";
import type { z } from "../../core/zod.ts";
import { useCommands } from "./commands.tsx";
import { fieldProblems } from "./field-problems.ts";
import { useWords } from "./language.tsx";

/** What a field of ours takes: its value, how it changes, and the sentence for what is wrong with it. */
export interface FieldProps<T> {
  value: T;
  onChange: (value: T) => void;
  problem: string | undefined;
}

/** A form whose values `V` are held to a schema, which reads `R` from them. */
export interface ZodForm<V, R> {
  values: V;
  /** Puts other values in; nothing is wrong with them until they are sent. */
  setValues: (values: V) => void;
  field: <F extends keyof V & string>(name: F) => FieldProps<V[F]>;
  /** Sends the form: what it reads goes to `save`, one time after the other; else the first wrong field has the focus. */
  submit: (save: (read: R) => Promise<unknown>, event?: FormEvent<HTMLFormElement>) => void;
  /** The form’s element, in which the wrong field is looked for. */
  place: RefObject<HTMLFormElement | null>;
}

/** Everything a form does with its fields; the sentences for what is wrong come from the schema’s codes. */
export function useZodForm<V extends object, R>(initial: V, schema: z.ZodType<R, V>): ZodForm<V, R> {
  const { sayCode } = useWords();
  const { fail } = useCommands();
  const form = useForm<V, R>({
    initialValues: initial,
    validate: (values) => fieldProblems(schema.safeParse(values).error, sayCode),
    transformValues: (values) => schema.parse(values),
  });
  const place = useRef<HTMLFormElement>(null);
  const [failures, setFailures] = useState(0);
  useEffect(() => {
    if (failures > 0)
      place.current?.querySelector<HTMLElement>("[aria-invalid=true], [data-wrong] input")?.focus();
  }, [failures]);
  const saving = useRef(false);
  return {
    values: form.values,
    setValues: form.setValues,
    field: (name) => ({
      value: form.values[name],
      onChange: (value) => form.setFieldValue(name, value as Parameters<typeof form.setFieldValue>[1]),
      problem: form.errors[name] as string | undefined,
    }),
    submit: (save, event) =>
      form.onSubmit(
        async (read) => {
          // A second Enter before the first is answered would add a second record.
          if (saving.current) return;
          saving.current = true;
          await save(read).finally(() => {
            saving.current = false;
          });
        },
        (problems, values) => {
          // What no field stands for has no place to be said in.
          if (!Object.keys(problems).some((name) => Object.hasOwn(values, name)))
            fail(new CallError("call.input"));
          setFailures((n) => n + 1);
        },
      )(event),
    place,
  };
}
