import type { ShownGrid } from "../../../core/compatibility/grid-view.ts";
import { useWords } from "../../session/language.tsx";
import { useCellText } from "./use-cell-text.ts";

/** A grid as rows of text, head first: what is exported and what is drawn. Folded groups are in it. */
export function useGridText(): (shown: ShownGrid) => string[][] {
  const { t, say } = useWords();
  const cellText = useCellText();
  return (shown) => [
    ["", ...shown.columns.map((column) => say(column.name))],
    ...shown.groups
      .flatMap((group) => group.rows)
      .map(({ line, cells }) => [
        say(line.name),
        ...cells.map((cell, i) => {
          const column = shown.columns[i];
          if (column === undefined) return "";
          const { text, own } = cellText(line, column, cell);
          return own ? t("compare.export.own", { text }) : text;
        }),
      ]),
  ];
}
