import { useState } from "react";
import { useData } from "../../session/data.tsx";
import { useHandedFile, type HandedFile } from "../../session/handed-file.ts";
import { useWords } from "../../session/language.tsx";
import { readChosen } from "../../session/read-chosen.ts";
import { FileDrop } from "../../components/file-drop.tsx";
import { FileProblems } from "../../components/file-problems.tsx";
import { FileRefused } from "../../components/file-refused.tsx";
import { Section } from "../../components/section.tsx";
import { CsvImport } from "./csv-import.tsx";
import styles from "./exchange-page.module.css";
import { ImportPreview } from "./import-preview.tsx";
import { readFile, type ReadFile } from "./read-file.ts";

/** What was found in a file, or why one that the system handed over is not looked at. */
type Looked = ReadFile | { kind: "not-opened"; why: Extract<HandedFile, { why: string }>["why"] };

/** Takes in an exported profile or a table of cards, after a look at what that would change. */
export function ImportSection() {
  const { t } = useWords();
  const { builtIn } = useData();
  const [read, setRead] = useState<{ file: string; time: number; found: Looked } | null>(null);
  const close = () => setRead(null);
  const choose = async (file: File) => {
    const chosen = await readChosen(file);
    const found: ReadFile = chosen.ok
      ? readFile(file.name, chosen.bytes, builtIn)
      : { kind: "problems", problems: chosen.problems };
    setRead({ file: file.name, time: performance.now(), found });
  };
  useHandedFile((handed) => {
    if ("file" in handed) void choose(handed.file);
    else
      setRead({ file: handed.name, time: performance.now(), found: { kind: "not-opened", why: handed.why } });
  });
  return (
    <>
      <Section title={t("exchange.import")}>
        <p className={styles.text}>{t("exchange.import.text")}</p>
        <FileDrop
          accept=".carryall,.json,.csv,.txt,.tsv,application/json,text/csv"
          label={t("exchange.import.choose")}
          onFile={(file) => void choose(file)}
        />
      </Section>
      {read !== null && <Found key={read.time} file={read.file} found={read.found} onClose={close} />}
    </>
  );
}

function Found({ file, found, onClose }: { file: string; found: Looked; onClose: () => void }) {
  const { t } = useWords();
  switch (found.kind) {
    case "profile":
      return <ImportPreview file={file} document={found.document} onClose={onClose} />;
    case "table":
      return <CsvImport file={file} encoding={found.encoding} rows={found.rows} onClose={onClose} />;
    case "problems":
      return (
        <FileProblems
          title={t("exchange.refused", { file })}
          text={t("exchange.refused.text")}
          problems={found.problems}
          onClose={onClose}
        />
      );
    case "not-opened":
      return (
        <FileRefused
          title={t("opened.refused", { file })}
          text={t(`opened.refused.${found.why}`)}
          onClose={onClose}
        />
      );
    case "unreadable":
      return (
        <FileRefused
          title={t("csv.unreadable", { file })}
          text={t("csv.unreadable.text")}
          onClose={onClose}
        />
      );
    case "empty":
      return <FileRefused title={t("csv.empty", { file })} text={t("csv.empty.text")} onClose={onClose} />;
    case "broken":
      return (
        <FileRefused
          title={t("csv.broken", { file })}
          text={t("csv.broken.text", { line: found.line })}
          onClose={onClose}
        />
      );
  }
}
