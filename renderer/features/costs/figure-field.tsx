import { TextInput } from "@mantine/core";
import { FieldProblem } from "../../components/field-problem.tsx";
import type { FieldProps } from "../../session/use-zod-form.ts";
import styles from "./figures.module.css";

interface FigureFieldProps extends FieldProps<string> {
  /** Read out; what is seen is the head of the column and of the row. */
  label: string;
  /** Stands behind the field. */
  unit?: string;
}

/** A figure in a table of figures. */
export function FigureField({ label, unit, value, onChange, problem }: FigureFieldProps) {
  return (
    <span className={styles.field}>
      <TextInput
        aria-label={label}
        autoComplete="off"
        inputMode="decimal"
        size="xs"
        value={value}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
        error={problem === undefined ? undefined : <FieldProblem>{problem}</FieldProblem>}
        errorProps={{ component: "div" }}
      />
      {unit !== undefined && <span className="meta">{unit}</span>}
    </span>
  );
}
