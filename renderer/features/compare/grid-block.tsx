import { IconPencil } from "@tabler/icons-react";
import { cellId } from "../../../core/compatibility/grid.ts";
import type { ShownGrid, ShownRow } from "../../../core/compatibility/grid-view.ts";
import { useWords } from "../../session/language.tsx";
import { Mark } from "../../components/mark.tsx";
import { Section } from "../../components/section.tsx";
import styles from "./grid-blocks.module.css";
import { GridNotes } from "./grid-notes.tsx";
import { useCellText } from "./use-cell-text.ts";

interface GridBlockProps {
  row: ShownRow;
  name: string;
  columns: ShownGrid["columns"];
  open: string | null;
  onOpen: (cell: string | null) => void;
}

/** One option with all its answers under one another; the notes of the open one under it. */
export function GridBlock({ row: { line, cells }, name, columns, open, onOpen }: GridBlockProps) {
  const { say, t } = useWords();
  const cellText = useCellText();
  const answers = columns.flatMap((column, i) => {
    const cell = cells[i];
    return cell === undefined ? [] : [{ column, cell, id: cellId(line, column) }];
  });
  return (
    <Section className={styles.block} title={name} meta={line.mine ? t("compare.mine") : undefined}>
      <ul>
        {answers.map(({ column, cell, id }) => {
          const { text, level, own } = cellText(line, column, cell);
          return (
            <li key={column.id} className={styles.row}>
              <button
                type="button"
                data-pair={id}
                aria-expanded={id === open}
                onClick={() => onOpen(id === open ? null : id)}
              >
                <span>{say(column.name)}</span>
                {cell.level === null ? <span /> : <Mark level={cell.level} />}
                <span className={cell.level === "unknown" ? styles.unknown : undefined}>
                  {text} {own && <IconPencil size="0.875rem" stroke={1.75} aria-hidden="true" />}
                  <span className="visually-hidden">
                    {[level, own ? t("own.mark") : null].filter(Boolean).join(", ")}
                  </span>
                </span>
              </button>
              {id === open && (
                <GridNotes row={line} column={column} cell={cell} onClose={() => onOpen(null)} />
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
