import { defaultOptionsFilter, Select, type OptionsFilter, type SelectProps } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useState } from "react";
import { useWords } from "../session/language.tsx";
import styles from "./choice-field.module.css";
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
  /** What one can do when the list does not have it: its last entry, whatever is typed. */
  otherwise?: { label: (typed: string, nothingFits: boolean) => string; onChoose: (typed: string) => void };
}

/** No value of a list has a space in it. */
const OTHERWISE = "something else";

/** One of many: typed to narrow the list down, chosen with the arrow keys and Enter. */
export function ChoiceField({
  value,
  onChange,
  problem,
  clearable = false,
  data = [],
  filter = defaultOptionsFilter as OptionsFilter,
  otherwise,
  ...rest
}: ChoiceFieldProps) {
  const { t } = useWords();
  const [typed, setTyped] = useState("");
  const last = { value: OTHERWISE, label: "" };
  const withLast: OptionsFilter = (input) => {
    const { options, search } = input;
    const real = options.filter((option) => "group" in option || option.value !== OTHERWISE);
    const found = filter({ ...input, options: real }).filter(
      (option) => !("group" in option) || option.items.length > 0,
    );
    if (otherwise === undefined) return found;
    return [...found, { ...last, label: otherwise.label(search.trim(), found.length === 0) }];
  };
  return (
    <Select
      {...rest}
      data={otherwise === undefined ? data : [...data, last]}
      filter={withLast}
      value={value === "" ? null : value}
      onSearchChange={setTyped}
      onChange={(chosen) => {
        if (chosen === OTHERWISE) otherwise?.onChoose(typed.trim());
        else onChange(chosen ?? "");
      }}
      placeholder={t("thing.choose")}
      // Inside the form, so that it is part of what the page's landmarks hold.
      comboboxProps={{ withinPortal: false }}
      withScrollArea={false}
      classNames={{ dropdown: styles.dropdown ?? "", options: styles.options ?? "" }}
      nothingFoundMessage={t("own.nothing-fits")}
      allowDeselect={false}
      clearable={clearable}
      clearButtonProps={{ "aria-label": t("own.clear") }}
      error={problem === undefined ? undefined : <FieldProblem>{problem}</FieldProblem>}
      errorProps={{ component: "div" }}
      {...(otherwise !== undefined && {
        renderOption: ({ option }) =>
          option.value === OTHERWISE ? (
            <span className={styles.otherwise}>
              <IconPlus size="1rem" stroke={1.75} aria-hidden="true" />
              {option.label}
            </span>
          ) : (
            option.label
          ),
      })}
    />
  );
}
