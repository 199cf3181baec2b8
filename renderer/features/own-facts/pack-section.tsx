import { Button } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { useState } from "react";
import type { Catalogue } from "../../../core/catalogue/catalogue.ts";
import { withOverlay } from "../../../core/overlay/overlay.ts";
import { parsePack, writePack, type ParsedPack } from "../../../core/overlay/pack.ts";
import { refusedWhole } from "../../../core/overlay/placed-json.ts";
import { useCommands } from "../../session/commands.tsx";
import { useData } from "../../session/data.tsx";
import { downloadBlob } from "../../session/download.ts";
import { useWords } from "../../session/language.tsx";
import { readChosen } from "../../session/read-chosen.ts";
import { FileDrop } from "../../components/file-drop.tsx";
import { FileProblems } from "../../components/file-problems.tsx";
import { Section } from "../../components/section.tsx";
import { PackPreview } from "./pack-preview.tsx";
import styles from "./pack-section.module.css";

/** A file that was chosen, and what was found in it. */
interface Chosen {
  name: string;
  read: ParsedPack;
}

/** Reads a chosen file as a pack. Bytes that are no text are not replaced by signs for that, but refused. */
async function readPack(file: File, catalogue: Catalogue): Promise<ParsedPack> {
  const chosen = await readChosen(file);
  if (!chosen.ok) return chosen;
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(chosen.bytes);
  } catch {
    return refusedWhole(1, "not-text");
  }
  return parsePack(text, catalogue);
}

/** Own entries as a file: handed on, or taken in after a look at what that would change. */
export function PackSection() {
  const { t } = useWords();
  const { builtIn, own, profile, today } = useData();
  const { announce } = useCommands();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const exportPack = () => {
    const name = `carryall-pack-${today}.json`;
    downloadBlob(new Blob([writePack(profile.overlay)], { type: "application/json" }), name);
    announce(t("own.pack.exported", { file: name }));
  };
  const read = async (file: File) => {
    setChosen({ name: file.name, read: await readPack(file, withOverlay(builtIn, profile.overlay)) });
  };
  const close = () => setChosen(null);
  return (
    <>
      <Section title={t("own.pack")}>
        <p className={styles.text}>{t("own.pack.text")}</p>
        <FileDrop
          accept=".json,application/json"
          label={t("own.pack.import")}
          onFile={(file) => void read(file)}
        >
          <Button
            disabled={own.size === 0}
            onClick={exportPack}
            leftSection={<IconDownload size="1rem" stroke={1.75} aria-hidden="true" />}
          >
            {t("own.pack.export")}
          </Button>
        </FileDrop>
      </Section>
      {chosen !== null &&
        (chosen.read.ok ? (
          <PackPreview key={chosen.name} file={chosen.name} records={chosen.read.records} onClose={close} />
        ) : (
          <FileProblems
            title={t("own.pack.refused", { file: chosen.name })}
            text={t("own.pack.refused.text")}
            problems={chosen.read.problems}
            onClose={close}
          />
        ))}
    </>
  );
}
