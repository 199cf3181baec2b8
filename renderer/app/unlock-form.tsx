import { Button, PasswordInput } from "@mantine/core";
import { useState, type FormEvent } from "react";
import type { CallError } from "../../contract/errors.ts";
import { FieldProblem } from "../components/field-problem.tsx";
import styles from "./boot.module.css";
import { useErrorText } from "../session/error-text.ts";
import { useWords } from "../session/language.tsx";

interface UnlockFormProps {
  /** Why it is asked for: locked, or the last try was not the passphrase. */
  error: CallError;
  onUnlock: (passphrase: string) => Promise<void>;
}

/** Asks for the passphrase of a locked profile. */
export function UnlockForm({ error, onUnlock }: UnlockFormProps) {
  const { t } = useWords();
  const errorText = useErrorText();
  const [passphrase, setPassphrase] = useState("");
  const [busy, setBusy] = useState(false);
  const wrong = error.code === "profile.passphrase";
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (passphrase === "") return;
    setBusy(true);
    await onUnlock(passphrase);
    setBusy(false);
  };
  return (
    <main className={styles.failure}>
      <h1>{t("boot.unlock.title")}</h1>
      <form className={styles.unlock} onSubmit={(event) => void submit(event)}>
        <p>{t("boot.unlock.text")}</p>
        <PasswordInput
          label={t("boot.unlock.field")}
          autoComplete="off"
          data-autofocus
          value={passphrase}
          onChange={(event) => setPassphrase(event.currentTarget.value)}
          error={wrong ? <FieldProblem>{errorText(error)}</FieldProblem> : undefined}
          errorProps={{ component: "div" }}
        />
        <Button type="submit" variant="filled" loading={busy}>
          {t("boot.unlock")}
        </Button>
      </form>
    </main>
  );
}
