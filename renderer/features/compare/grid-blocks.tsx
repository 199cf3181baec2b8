import { IconPencil } from "@tabler/icons-react";
import { cellId } from "../../../core/compatibility/grid.ts";
import { useWords } from "../../app/language.tsx";
import { Mark } from "../../components/mark.tsx";
import { Section } from "../../components/section.tsx";
import styles from "./grid-blocks.module.css";
import { GridNotes } from "./grid-notes.tsx";
import type { GridProps } from "./grid-table.tsx";
import { useCellText } from "./use-cell-text.ts";

/** The same grid in a narrow window: one block per option, columns as its rows. */
export function GridBlocks({ shown, open, onOpen }: GridProps) {
  const { say, t } = useWords();
  const cellText = useCellText();
  return shown.groups
    .filter((group) => !group.collapsed)
    .flatMap((group) => group.rows)
    .map(({ line, cells }) => (
      <Section
        key={line.id}
        className={styles.block}
        title={say(line.name)}
        meta={line.mine ? t("compare.mine") : undefined}
      >
        <ul>
          {cells.map((cell, i) => {
            const column = shown.columns[i];
            if (column === undefined) return null;
            const id = cellId(line, column);
            const { text, name, own } = cellText(line, column, cell);
            return (
              <li key={column.id} className={styles.row}>
                <button
                  type="button"
                  aria-label={name}
                  aria-expanded={id === open}
                  onClick={() => onOpen(id === open ? null : id)}
                >
                  <span>{say(column.name)}</span>
                  {cell.level === null ? <span /> : <Mark level={cell.level} />}
                  <span className={cell.level === "unknown" ? styles.unknown : undefined}>
                    {text} {own && <IconPencil size="0.875rem" stroke={1.75} aria-hidden="true" />}
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
    ));
}
