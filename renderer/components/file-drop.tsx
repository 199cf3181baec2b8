import { Button, FileButton } from "@mantine/core";
import { IconUpload } from "@tabler/icons-react";
import { useRef, useState, type DragEvent, type ReactNode } from "react";
import { useWords } from "../session/language.tsx";
import styles from "./file-drop.module.css";

interface FileDropProps {
  /** Kinds of files that the dialog offers, as an `accept` attribute. */
  accept: string;
  /** Of the button that asks for a file. */
  label: string;
  onFile: (file: File) => void;
  /** What stands before the button. */
  children?: ReactNode;
}

/** A place to take a file in: by a button, or dropped on it. */
export function FileDrop({ accept, label, onFile, children }: FileDropProps) {
  const { t } = useWords();
  const [over, setOver] = useState(false);
  const reset = useRef<() => void>(null);
  const take = (file: File | null | undefined) => {
    if (file === null || file === undefined) return;
    onFile(file);
    // The same file may be chosen again.
    reset.current?.();
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files[0]);
  };
  return (
    <div
      className={`${styles.drop} ${over ? styles.over : ""}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      {children}
      <FileButton accept={accept} onChange={take} resetRef={reset}>
        {(props) => (
          <Button {...props} leftSection={<IconUpload size="1rem" stroke={1.75} aria-hidden="true" />}>
            {label}
          </Button>
        )}
      </FileButton>
      <span className="meta">{t("own.pack.drop")}</span>
    </div>
  );
}
