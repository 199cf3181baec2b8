import { Select, type SelectProps } from "@mantine/core";
import { useWords } from "../app/language.tsx";
import { FieldProblem } from "./field-problem.tsx";

interface ChoiceFieldProps extends Pick<
  SelectProps,
  "label" | "data" | "autoFocus" | "description" | "filter"
> {
  value: string;
  onChange: (value: string) => void;
  problem?: string | undefined;
  /** May be left empty again. */
  clearable?: boolean;
}

/** One of many: typed to narrow the list down, chosen with the arrow keys and Enter. */
export function ChoiceField({ value, onChange, problem, clearable = false, ...rest }: ChoiceFieldProps) {
  const { t } = useWords();
  return (
    <Select
      {...rest}
      value={value === "" ? null : value}
      onChange={(chosen) => onChange(chosen ?? "")}
      placeholder={t("thing.choose")}
      nothingFoundMessage={t("own.nothing-fits")}
      allowDeselect={false}
      clearable={clearable}
      clearButtonProps={{ "aria-label": t("own.clear") }}
      error={problem === undefined ? undefined : <FieldProblem>{problem}</FieldProblem>}
      errorProps={{ component: "div" }}
    />
  );
}
