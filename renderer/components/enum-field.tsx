import { NativeSelect, type NativeSelectProps } from "@mantine/core";
import type { FieldProps } from "../session/use-zod-form.ts";

interface EnumFieldProps<V extends string>
  extends FieldProps<V>, Pick<NativeSelectProps, "label" | "description" | "autoFocus"> {
  values: readonly V[];
  text: (value: V) => string;
}

/** One of a few values; there is always one, so nothing can be wrong with it. */
export function EnumField<V extends string>({
  values,
  text,
  value,
  onChange,
  problem: _none,
  ...rest
}: EnumFieldProps<V>) {
  return (
    <NativeSelect
      {...rest}
      value={value}
      onChange={({ currentTarget }) => onChange(values.find((one) => one === currentTarget.value) ?? value)}
      data={values.map((one) => ({ value: one, label: text(one) }))}
    />
  );
}
