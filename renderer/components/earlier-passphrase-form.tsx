import { Button, PasswordInput } from "@mantine/core";
import { useState, type FormEvent, type ReactNode } from "react";
import type { CallError } from "../../contract/errors.ts";
import { useErrorText } from "../session/error-text.ts";
import styles from "./earlier-passphrase-form.module.css";
import { FieldProblem } from "./field-problem.tsx";

interface EarlierPassphraseFormProps {
  label: string;
  /** What the button does with it. */
  action: string;
  disabled?: boolean;
  autoFocus?: boolean;
  /** Answers why it did not do; null when it did. */
  onEnter: (passphrase: string) => Promise<CallError | null>;
  /** Other buttons, before the one that enters. */
  children?: ReactNode;
}

/** Asks for a passphrase that the profile had before, of files that still have its lock. */
export function EarlierPassphraseForm(props: EarlierPassphraseFormProps) {
  const { label, action, disabled = false, autoFocus = false, onEnter, children } = props;
  const errorText = useErrorText();
  const [passphrase, setPassphrase] = useState("");
  const [failed, setFailed] = useState<CallError | null>(null);
  const [busy, setBusy] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (passphrase === "") return;
    setBusy(true);
    setFailed(await onEnter(passphrase));
    setBusy(false);
  };
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <PasswordInput
        className={styles.field}
        label={label}
        autoComplete="off"
        data-autofocus={autoFocus || undefined}
        disabled={disabled}
        value={passphrase}
        onChange={(event) => {
          setPassphrase(event.currentTarget.value);
          setFailed(null);
        }}
        error={failed === null ? undefined : <FieldProblem>{errorText(failed)}</FieldProblem>}
        errorProps={{ component: "div" }}
      />
      <div className={styles.buttons}>
        {children}
        <Button type="submit" variant="filled" disabled={disabled} loading={busy}>
          {action}
        </Button>
      </div>
    </form>
  );
}
