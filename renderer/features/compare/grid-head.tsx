import { IconArrowDown, IconArrowUp } from "@tabler/icons-react";
import type { GridLine } from "../../../core/compatibility/grid.ts";
import type { GridView } from "../../../core/compatibility/grid-view.ts";
import { useWords } from "../../session/language.tsx";
import styles from "./grid-head.module.css";
import table from "./grid-table.module.css";

interface GridHeadProps {
  column: GridLine;
  open: boolean;
  index: number;
  sort: GridView["sort"];
  onSort: (sort: string) => void;
}

/** A column’s head: its name orders the rows by its answers, best first, worst first, as they come. */
export function GridHead({ column, open, index, sort, onSort }: GridHeadProps) {
  const { t, say } = useWords();
  const sorted = sort?.column === column.id ? sort : null;
  const next = sorted === null ? column.id : sorted.descending ? "" : `-${column.id}`;
  const Arrow = sorted?.descending === true ? IconArrowUp : IconArrowDown;
  return (
    <th
      scope="col"
      aria-colindex={index + 2}
      aria-sort={sorted === null ? undefined : sorted.descending ? "descending" : "ascending"}
      className={open ? table.openColumn : undefined}
    >
      <button type="button" className={styles.sort} title={t("compare.sort")} onClick={() => onSort(next)}>
        <span>
          {say(column.name)}
          {sorted !== null && <Arrow size="0.875rem" stroke={1.75} aria-hidden="true" />}
        </span>
        {column.detail !== null && <small>{say(column.detail)}</small>}
      </button>
    </th>
  );
}
