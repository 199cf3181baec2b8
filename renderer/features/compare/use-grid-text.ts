import type { ShownGrid } from "../../../core/compatibility/grid-view.ts";
import { gridTable, type Table } from "../../../core/exchange/tables.ts";
import { useWords } from "../../session/language.tsx";
import { useCellText } from "./use-cell-text.ts";

/** A grid as rows of text in the page’s language, head first: what is exported and what is drawn. */
export function useGridText(): (shown: ShownGrid) => Table {
  const { t, say } = useWords();
  const cellText = useCellText();
  return (shown) =>
    gridTable(shown, {
      line: ({ name }) => say(name),
      cell: (row, column, cell) => {
        const { text, own } = cellText(row, column, cell);
        return own ? t("compare.export.own", { text }) : text;
      },
    });
}
