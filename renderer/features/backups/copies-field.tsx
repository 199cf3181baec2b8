import { Button } from "@mantine/core";
import { useState, type FormEvent } from "react";
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
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const to = folder.trim();
    if (to !== "" && !busy && (await onFolder(to))) setFolder("");
  };
  return (
    <form className={styles.folder} onSubmit={(event) => void submit(event)}>
      <OwnTextField
        className={styles.field}
        label={t("backups.copies.field")}
        value={folder}
        onChange={setFolder}
        disabled={disabled}
      />
      <Button type="submit" disabled={disabled} loading={busy}>
        {t("backups.copies.set")}
      </Button>
    </form>
  );
}
