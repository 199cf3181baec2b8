import { TextInput, type TextInputProps } from "@mantine/core";
import { useState } from "react";
import { findSensitiveNumber } from "../../core/profile/sensitive-number.ts";
import { useWords } from "../app/language.tsx";
import { FieldProblem } from "./field-problem.tsx";

interface OwnTextFieldProps extends Omit<TextInputProps, "value" | "onChange" | "error"> {
  value: string;
  onChange: (value: string) => void;
  /** What is wrong with the value as the form sees it; already a sentence. */
  problem?: string | undefined;
}

/**
 * A text field for the person's own words. A full card number or identity number is not taken in at all: the field is
 * emptied at once and says why, so that it is never kept, not even until the form is sent.
 */
export function OwnTextField({ value, onChange, problem, ...rest }: OwnTextFieldProps) {
  const { t } = useWords();
  const [refused, setRefused] = useState<"card-number" | "resident-id" | null>(null);
  const error = refused === null ? problem : t(`field.${refused}`);
  return (
    <TextInput
      autoComplete="off"
      {...rest}
      value={value}
      onChange={(event) => {
        const found = findSensitiveNumber(event.currentTarget.value);
        setRefused(found);
        onChange(found === null ? event.currentTarget.value : "");
      }}
      error={error === undefined ? undefined : <FieldProblem>{error}</FieldProblem>}
      errorProps={{ component: "div" }}
    />
  );
}
