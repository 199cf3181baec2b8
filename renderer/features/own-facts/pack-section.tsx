import { Button, FileButton } from "@mantine/core";
import { IconDownload, IconUpload } from "@tabler/icons-react";
import { useRef, useState, type DragEvent } from "react";
import { withOverlay } from "../../../core/overlay/overlay.ts";
import { parsePack, writePack, type ParsedPack } from "../../../core/overlay/pack.ts";
import { useCommands } from "../../app/commands.tsx";
import { useData } from "../../app/data.tsx";
import { downloadBlob } from "../../app/download.ts";
import { useWords } from "../../app/language.tsx";
import { Section } from "../../components/section.tsx";
import { PackPreview } from "./pack-preview.tsx";
import { PackProblems } from "./pack-problems.tsx";
import styles from "./pack-section.module.css";

/** A file that was chosen, and what was found in it. */
interface Chosen {
  name: string;
  read: ParsedPack;
}

/** Own entries as a file: handed on, or taken in after a look at what that would change. */
export function PackSection() {
  const { t } = useWords();
  const { builtIn, own, profile, today } = useData();
  const { say } = useCommands();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [over, setOver] = useState(false);
  const reset = useRef<() => void>(null);
  const exportPack = () => {
    const name = `carryall-pack-${today}.json`;
    downloadBlob(new Blob([writePack(profile.overlay)], { type: "application/json" }), name);
    say(t("own.pack.exported", { file: name }));
  };
  const read = async (file: File | null | undefined) => {
    if (file === null || file === undefined) return;
    const text = await file.text();
    setChosen({ name: file.name, read: parsePack(text, withOverlay(builtIn, profile.overlay)) });
    // The same file may be chosen again.
    reset.current?.();
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void read(event.dataTransfer.files[0]);
  };
  const close = () => setChosen(null);
  return (
    <>
      <Section title={t("own.pack")}>
        <p className={styles.text}>{t("own.pack.text")}</p>
        <div
          className={`${styles.drop} ${over ? styles.over : ""}`}
          onDragOver={(event) => {
            event.preventDefault();
            setOver(true);
          }}
          onDragLeave={() => setOver(false)}
          onDrop={onDrop}
        >
          <Button
            disabled={own.size === 0}
            onClick={exportPack}
            leftSection={<IconDownload size="1rem" stroke={1.75} aria-hidden="true" />}
          >
            {t("own.pack.export")}
          </Button>
          <FileButton accept=".json,application/json" onChange={(file) => void read(file)} resetRef={reset}>
            {(props) => (
              <Button {...props} leftSection={<IconUpload size="1rem" stroke={1.75} aria-hidden="true" />}>
                {t("own.pack.import")}
              </Button>
            )}
          </FileButton>
          <span className="meta">{t("own.pack.drop")}</span>
        </div>
      </Section>
      {chosen !== null &&
        (chosen.read.ok ? (
          <PackPreview key={chosen.name} file={chosen.name} records={chosen.read.records} onClose={close} />
        ) : (
          <PackProblems file={chosen.name} problems={chosen.read.problems} onClose={close} />
        ))}
    </>
  );
}
