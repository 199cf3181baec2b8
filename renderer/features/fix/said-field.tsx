import { Button, TextInput } from "@mantine/core";
import { useState } from "react";
import { LONGEST_PASTE, pastedText } from "../../../core/diagnosis/pasted-text.ts";
import { FieldProblem } from "../../components/field-problem.tsx";
import { useWords } from "../../session/language.tsx";
import styles from "./said-field.module.css";

interface SaidFieldProps {
  label: string;
  hint?: string;
  value: string;
  onChange: (text: string) => void;
}

/** The text of a screen, as it is pasted: cut where it is too long, without numbers that may not be kept, and says so. */
export function SaidField({ label, hint, value, onChange }: SaidFieldProps) {
  const { t } = useWords();
  // What is typed stays as typed; what is used has its spaces made even.
  const [typed, setTyped] = useState(value);
  const [cut, setCut] = useState(false);
  const [removed, setRemoved] = useState<"card-number" | "resident-id" | null>(null);
  if (pastedText(typed).text !== value) setTyped(value);
  const take = (text: string) => {
    const pasted = pastedText(text);
    setCut(pasted.cut);
    setRemoved(pasted.removed);
    setTyped(pasted.cut || pasted.removed !== null ? pasted.text : text);
    onChange(pasted.text);
  };
  return (
    <div className={styles.field}>
      <TextInput
        className={styles.input ?? ""}
        label={label}
        description={hint}
        autoComplete="off"
        value={typed}
        onChange={({ currentTarget }) => take(currentTarget.value)}
        error={removed === null ? undefined : <FieldProblem>{t(`error.input.text.${removed}`)}</FieldProblem>}
        errorProps={{ component: "div" }}
      />
      {value !== "" && <Button onClick={() => take("")}>{t("fix.paste.clear")}</Button>}
      <p role="status" className={`meta ${styles.cut}`}>
        {cut && t("fix.paste.cut", { count: LONGEST_PASTE })}
      </p>
    </div>
  );
}
