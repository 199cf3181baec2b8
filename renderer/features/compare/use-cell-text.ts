import type { GridCell, GridLine } from "../../../core/compatibility/grid.ts";
import { useWords } from "../../app/language.tsx";

interface CellText {
  /** What stands in the cell. */
  text: string;
  /** What a screen reader says of it. */
  name: string;
}

/** What stands in a cell and what a screen reader says of it. */
export function useCellText(): (row: GridLine, column: GridLine, cell: GridCell) => CellText {
  const { t, say } = useWords();
  return (row, column, { level, short }) => {
    const parts = { card: say(row.name), wallet: say(column.name) };
    if (level === null) {
      const text = short === null ? "–" : say(short);
      const said = short === null ? t("compare.not-applicable") : text;
      return { text, name: t("compare.cell", { ...parts, level: said }) };
    }
    const text = short === null ? t(`level.${level}`) : say(short);
    const long = t(`level.long.${level}`);
    // What is seen must be part of what is said (WCAG 2.5.3), so a text the level does not hold is added to it.
    const said = short === null && long === text.toLowerCase();
    return {
      text,
      name: said
        ? t("compare.cell", { ...parts, level: long })
        : t("compare.cell.short", { ...parts, level: long, short: text }),
    };
  };
}
