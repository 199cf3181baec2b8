import { TextInput, type TextInputProps } from "@mantine/core";
import { FieldProblem } from "./field-problem.tsx";
import { useOwnText } from "./use-own-text.ts";

interface OwnTextFieldProps extends Omit<TextInputProps, "value" | "onChange" | "error"> {
  value: string;
  onChange: (value: string) => void;
  /** What is wrong with the value as the form sees it; already a sentence. */
  problem?: string | undefined;
}

/** A text field for the person's own words; a full card number or identity number is not taken in at all. */
export function OwnTextField({ value, onChange, problem, ...rest }: OwnTextFieldProps) {
  const { error, take } = useOwnText(onChange, problem);
  return (
    <TextInput
      autoComplete="off"
      {...rest}
      value={value}
      onChange={(event) => take(event.currentTarget.value)}
      error={error === undefined ? undefined : <FieldProblem>{error}</FieldProblem>}
      errorProps={{ component: "div" }}
    />
  );
}
