import { Button } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import type { Version } from "../../../core/catalogue/fact.ts";
import type { LocalText } from "../../../core/catalogue/text.ts";
import type { Answer } from "../../../core/compatibility/answer.ts";
import type { GridLine } from "../../../core/compatibility/grid.ts";
import { useWords } from "../../session/language.tsx";
import { EvidenceList } from "../../components/evidence-line.tsx";
import { Mark } from "../../components/mark.tsx";
import { RichText } from "../../components/rich-text.tsx";
import { TextSteps } from "../../components/text-steps.tsx";
import { AnswerSteps } from "./answer-steps.tsx";
import { NoteLinks } from "./note-links.tsx";
import { OwnNotes } from "./own-notes.tsx";
import styles from "./grid-notes.module.css";
import { useCellText } from "./use-cell-text.ts";

interface GridNotesProps {
  row: GridLine;
  column: GridLine;
  cell: Answer;
  onClose: () => void;
}

/** Why a cell says what it says, what must hold, what to do instead, who says so and who says otherwise. */
export function GridNotes({ row, column, cell, onClose }: GridNotesProps) {
  const { t, say } = useWords();
  const { text } = useCellText()(row, column, cell);
  const pair = t("compare.pair", { card: say(row.name), wallet: say(column.name) });
  const lists: [string, readonly LocalText[]][] = [
    [t("facts.conditions"), cell.conditions],
    [t("facts.limits"), cell.limits],
    [t("facts.fees"), cell.fees],
  ];
  return (
    <div className={styles.notes} role="region" aria-label={pair} data-notes>
      <div className={styles.head}>
        {cell.level !== null && <Mark level={cell.level} />}
        <b>{pair}</b>
        <span className="secondary">{text}</span>
        <Button
          variant="transparent"
          size="xs"
          className={styles.close}
          leftSection={<IconX size="1rem" aria-hidden="true" />}
          onClick={onClose}
        >
          {t("compare.close")}
        </Button>
      </div>
      <dl className={styles.reasons}>
        <dt>{cell.level === "unknown" ? t("compare.why-unknown") : t("compare.answer")}</dt>
        <dd>{cell.note === null ? t("compare.no-statement") : <RichText text={say(cell.note)} />}</dd>
        {lists.map(([head, texts]) => (
          <NoteLines key={head} head={head} texts={texts} />
        ))}
        {cell.reasons.map(({ factor, text: reason }) => (
          <NoteLines key={factor + reason.en} head={t(`factor.${factor}`)} texts={[reason]} />
        ))}
        <Versions head={t("facts.history")} versions={cell.history} />
        <Versions head={t("facts.conflict")} versions={cell.conflicts} />
      </dl>
      <div>
        {cell.workarounds.length > 0 && (
          <>
            <p className="bold">
              {cell.level === "supported" ? t("compare.if-it-fails") : t("compare.instead")}
            </p>
            <TextSteps steps={cell.workarounds} className={styles.instead} />
          </>
        )}
        <NoteLinks row={row} column={column} />
        <OwnNotes cell={cell} pair={pair} />
      </div>
      <div className={styles.evidence}>
        <AnswerSteps steps={cell.steps} />
        {cell.evidence.length === 0 ? (
          <p className="meta">{t("compare.no-evidence")}</p>
        ) : (
          <EvidenceList evidence={cell.evidence} record={cell.record ?? undefined} />
        )}
      </div>
    </div>
  );
}

/** Sentences under one head; nothing when there are none. */
function NoteLines({ head, texts }: { head: string; texts: readonly LocalText[] }) {
  const { say } = useWords();
  if (texts.length === 0) return null;
  return (
    <div className={styles.pair}>
      <dt>{head}</dt>
      <dd>
        {texts.map((text) => (
          <p key={text.en}>
            <RichText text={say(text)} />
          </p>
        ))}
      </dd>
    </div>
  );
}

/** What was said before, or what others say: each with its own source and date. */
function Versions({ head, versions }: { head: string; versions: readonly Version[] }) {
  const { say } = useWords();
  return versions.map(({ text, evidence }) => (
    <div key={text.en} className={styles.pair}>
      <dt>{head}</dt>
      <dd>
        <p>
          <RichText text={say(text)} />
        </p>
        <EvidenceList evidence={evidence} />
      </dd>
    </div>
  ));
}
