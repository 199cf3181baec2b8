import { NativeSelect } from "@mantine/core";

interface EnumFieldProps<V extends string> {
  label: string;
  values: readonly V[];
  text: (value: V) => string;
  value: V;
  onChange: (value: V) => void;
}

/** One of a few values. */
export function EnumField<V extends string>({ label, values, text, value, onChange }: EnumFieldProps<V>) {
  return (
    <NativeSelect
      label={label}
      value={value}
      onChange={({ currentTarget }) => onChange(values.find((one) => one === currentTarget.value) ?? value)}
      data={values.map((one) => ({ value: one, label: text(one) }))}
    />
  );
}
