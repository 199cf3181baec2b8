import { Checkbox, type CheckboxGroupProps } from "@mantine/core";
import type { FieldProps } from "../session/use-zod-form.ts";

interface BoxesFieldProps<V extends string>
  extends FieldProps<V[]>, Pick<CheckboxGroupProps, "label" | "description"> {
  /** What there is to tick; what is ticked is kept in this order. */
  of: readonly V[];
  text: (value: V) => string;
  /** How the boxes are laid out. */
  className: string | undefined;
}

/** None, some or all of a few values; nothing can be wrong with them. */
export function BoxesField<V extends string>({
  of,
  text,
  value,
  onChange,
  problem: _none,
  className,
  ...rest
}: BoxesFieldProps<V>) {
  return (
    <Checkbox.Group
      {...rest}
      value={value}
      onChange={(ticked) => onChange(of.filter((one) => ticked.includes(one)))}
    >
      <div className={className}>
        {of.map((one) => (
          <Checkbox key={one} value={one} label={text(one)} />
        ))}
      </div>
    </Checkbox.Group>
  );
}
