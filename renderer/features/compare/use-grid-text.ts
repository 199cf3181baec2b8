import type { ShownGrid } from "../../../core/compatibility/grid-view.ts";
import { useWords } from "../../app/language.tsx";
import { useCellText } from "./use-cell-text.ts";

/** A grid as rows of text, head first: what is exported and what is drawn. Folded groups are in it. */
export function useGridText(): (shown: ShownGrid) => string[][] {
  const { say } = useWords();
  const cellText = useCellText();
  return (shown) => [
    ["", ...shown.columns.map((column) => say(column.name))],
    ...shown.groups
      .flatMap((group) => group.rows)
      .map(({ line, cells }) => [
        say(line.name),
        ...cells.map((cell, i) => {
          const column = shown.columns[i];
          return column === undefined ? "" : cellText(line, column, cell).text;
        }),
      ]),
  ];
}
