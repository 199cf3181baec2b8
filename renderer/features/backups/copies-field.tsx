import { Button } from "@mantine/core";
import { useRef, useState, type FormEvent } from "react";
import { useWords } from "../../session/language.tsx";
import { OwnTextField } from "../../components/own-text-field.tsx";
import styles from "./backups-page.module.css";

interface CopiesFieldProps {
  disabled: boolean;
  /** The folder is being tried. */
  busy: boolean;
  /** Answers whether the folder was taken. */
  onFolder: (folder: string) => Promise<boolean>;
}

/** A folder to type, where the system has no dialog for us; what was typed stays until it was taken. */
export function CopiesField({ disabled, busy, onFolder }: CopiesFieldProps) {
  const { t } = useWords();
  const [folder, setFolder] = useState("");
  const [isMissing, setMissing] = useState(false);
  const field = useRef<HTMLFormElement>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const to = folder.trim();
    setMissing(to === "");
    if (to === "") field.current?.querySelector("input")?.focus();
    else if (!busy && (await onFolder(to))) setFolder("");
  };
  return (
    <form ref={field} className={styles.folder} onSubmit={(event) => void submit(event)}>
      <OwnTextField
        className={styles.field}
        label={t("backups.copies.field")}
        value={folder}
        onChange={(text) => {
          setFolder(text);
          setMissing(false);
        }}
        problem={isMissing ? t("backups.copies.missing") : undefined}
        disabled={disabled}
      />
      <Button type="submit" disabled={disabled} loading={busy}>
        {t("backups.copies.set")}
      </Button>
    </form>
  );
}
