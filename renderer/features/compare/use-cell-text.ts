import type { Answer } from "../../../core/compatibility/answer.ts";
import type { GridLine } from "../../../core/compatibility/grid.ts";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";

interface CellText {
  /** What stands in the cell. */
  text: string;
  /** What a screen reader says of it. */
  name: string;
  /** The level in words, where the text does not say it already. */
  level: string | null;
  /** An entry of the person’s own decides. */
  own: boolean;
}

/** Whether a cell says how safe something is, and not whether it works. */
const isSafety = (row: GridLine, column: GridLine) => [row.group, column.group].includes("criterion");

/** What stands in a cell and what a screen reader says of it. */
export function useCellText(): (row: GridLine, column: GridLine, cell: Answer) => CellText {
  const { t, say } = useWords();
  const { own } = useData();
  const named = (name: string, text: string, cell: Answer, level: string | null = null): CellText => {
    const mine = cell.record !== null && own.has(cell.record);
    return { text, name: mine ? t("compare.cell.own", { name }) : name, level, own: mine };
  };
  return (row, column, cell) => {
    const { level, short } = cell;
    const parts = { card: say(row.name), wallet: say(column.name) };
    if (level === null) {
      const text = short === null ? "–" : say(short);
      const said = short === null ? t("compare.not-applicable") : text;
      return named(t("compare.cell", { ...parts, level: said }), text, cell);
    }
    const text = short === null ? t(`level.${level}`) : say(short);
    const long = t(`level.${isSafety(row, column) ? "safety" : "long"}.${level}`);
    // What is seen must be part of what is said (WCAG 2.5.3), so a text the level does not hold is added to it.
    const said = short === null && long === text.toLowerCase();
    const name = said
      ? t("compare.cell", { ...parts, level: long })
      : t("compare.cell.short", { ...parts, level: long, short: text });
    return named(name, text, cell, said ? null : long);
  };
}
