import { useState } from "react";
import type { CallError } from "../../../contract/errors.ts";
import type { FactsLook } from "../../../contract/facts-file.ts";
import { useCommands } from "../../session/commands.tsx";
import { useWords } from "../../session/language.tsx";
import { FileDrop } from "../../components/file-drop.tsx";
import { Section } from "../../components/section.tsx";
import styles from "./facts-file.module.css";
import { FactsPreview } from "./facts-preview.tsx";
import { FactsRefused } from "./facts-refused.tsx";
import { lookAt } from "./look-at.ts";

type Found =
  | { kind: "reading"; file: string }
  | { kind: "look"; file: string; look: FactsLook }
  | { kind: "refused"; file: string; error: CallError };

/** Takes in a facts file, by the button or dropped, and shows what it would change or why it is not taken. */
export function OpenFactsFile({ publisher }: { publisher: boolean }) {
  const { t } = useWords();
  const { dismissDone } = useCommands();
  const [found, setFound] = useState<{ turn: number; of: Found } | null>(null);
  const close = () => setFound(null);
  const choose = async (file: File) => {
    // What was done before must not lie over what is said of this file.
    dismissDone();
    const turn = performance.now();
    const show = (of: Found) => setFound((now) => (now === null || now.turn <= turn ? { turn, of } : now));
    show({ kind: "reading", file: file.name });
    const seen = await lookAt(file);
    show(
      "look" in seen
        ? { kind: "look", file: file.name, ...seen }
        : { kind: "refused", file: file.name, ...seen },
    );
  };
  return (
    <>
      <Section title={t("facts-file.open")}>
        <p className={styles.text}>{t("facts-file.open.text")}</p>
        {publisher ? (
          <FileDrop
            accept=".json,application/json"
            label={t("facts-file.choose")}
            onFile={(file) => void choose(file)}
          />
        ) : (
          <p className="bold">{t("facts-file.no-publisher")}</p>
        )}
        <p role="status" className="meta">
          {found?.of.kind === "reading" && t("facts-file.reading", { file: found.of.file })}
        </p>
      </Section>
      {found?.of.kind === "refused" && (
        <FactsRefused key={found.turn} file={found.of.file} error={found.of.error} onClose={close} />
      )}
      {found?.of.kind === "look" && (
        <FactsPreview key={found.turn} file={found.of.file} look={found.of.look} onClose={close} />
      )}
    </>
  );
}
