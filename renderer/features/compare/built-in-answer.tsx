import type { EntryAddress } from "../../../core/overlay/removal.ts";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import { EvidenceList } from "../../components/evidence-line.tsx";
import { RichText } from "../../components/rich-text.tsx";
import { VerdictText } from "../../components/verdict-text.tsx";

/** What the catalogue says in the place of an entry of one’s own, with its evidence; nothing when it has no such record. */
export function BuiltInAnswer({ address: { folder, id } }: { address: EntryAddress }) {
  const { t, say } = useWords();
  const { builtIn } = useData();
  const record = builtIn[folder].find((one) => one.id === id);
  if (record === undefined || !("target" in record)) return null;
  const { level, short, note, evidence } = record;
  return (
    <>
      <p className="meta">{t("own.built-in")}</p>
      <p>
        <VerdictText level={level}>{short === undefined ? t(`level.${level}`) : say(short)}</VerdictText>
      </p>
      <p className="secondary">
        <RichText text={say(note)} />
      </p>
      <EvidenceList evidence={evidence} />
    </>
  );
}
