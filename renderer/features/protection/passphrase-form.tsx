import { Button, Checkbox, PasswordInput } from "@mantine/core";
import { useState, type FormEvent, type ReactNode } from "react";
import { SHORTEST_PASSPHRASE } from "../../../contract/protection.ts";
import { useWords } from "../../session/language.tsx";
import { FieldProblem } from "../../components/field-problem.tsx";
import styles from "./protection-page.module.css";

interface PassphraseFormProps {
  disabled: boolean;
  /** Answers whether it was set; then the form is empty again. */
  onSet: (passphrase: string) => Promise<boolean>;
}

type Problem = "short" | "differs" | "understood";

const EMPTY = { first: "", again: "", understood: false };

/** A passphrase, twice, and that one knows what forgetting it means. */
export function PassphraseForm({ disabled, onSet }: PassphraseFormProps) {
  const { t } = useWords();
  const [draft, setDraft] = useState(EMPTY);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);
  const change = (part: Partial<typeof EMPTY>) => {
    setDraft({ ...draft, ...part });
    setProblem(null);
  };
  const wrong = (): Problem | null => {
    if (draft.first.length < SHORTEST_PASSPHRASE) return "short";
    if (draft.first !== draft.again) return "differs";
    return draft.understood ? null : "understood";
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const found = wrong();
    setProblem(found);
    if (found !== null) return;
    setBusy(true);
    if (await onSet(draft.first)) setDraft(EMPTY);
    setBusy(false);
  };
  const said = (of: Problem, text: string) =>
    problem === of ? <FieldProblem>{text}</FieldProblem> : undefined;
  const passphrase = (name: "first" | "again", label: string, error: ReactNode) => (
    <PasswordInput
      label={label}
      autoComplete="new-password"
      disabled={disabled}
      value={draft[name]}
      onChange={(event) => change({ [name]: event.currentTarget.value })}
      error={error}
      errorProps={{ component: "div" }}
    />
  );
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
      {passphrase("first", t("protect.passphrase.field"), said("short", t("error.input.passphrase.short")))}
      {passphrase("again", t("protect.again"), said("differs", t("protect.again.differs")))}
      <Checkbox
        label={t("protect.passphrase.understood")}
        disabled={disabled}
        checked={draft.understood}
        onChange={(event) => change({ understood: event.currentTarget.checked })}
        error={said("understood", t("protect.passphrase.understood.needed"))}
      />
      <Button type="submit" disabled={disabled} loading={busy}>
        {t("protect.passphrase")}
      </Button>
    </form>
  );
}
