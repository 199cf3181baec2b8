import { LEVELS } from "../../../core/catalogue/level.ts";
import type { ShownGrid } from "../../../core/compatibility/grid-view.ts";
import { sourceDate } from "../../../core/i18n/dates.ts";
import { useWords } from "../../session/language.tsx";
import legend from "../../components/legend.module.css";
import { Mark } from "../../components/mark.tsx";

/** The symbols in use, how much the grid holds, how old it is, and how much of it nobody knows. */
export function GridLegend({ shown }: { shown: ShownGrid }) {
  const { t, language } = useWords();
  const rows = shown.groups.flatMap((group) => group.rows);
  const cells = rows.flatMap((row) => row.cells);
  const inUse = new Set(cells.map((cell) => cell.level));
  const dates = cells
    .flatMap((cell) => cell.evidence.map((e) => e.asOf))
    .filter((date) => date !== null)
    .sort();
  const [oldest, newest] = [dates[0], dates.at(-1)];
  const safety = shown.columns.every(({ group }) => group === "criterion");
  const size = { rows: rows.length, columns: shown.columns.length };
  return (
    <ul className={legend.legend} aria-label={t("legend.label")}>
      {LEVELS.filter((level) => inUse.has(level)).map((level) => (
        <li key={level}>
          <Mark level={level} />{" "}
          {t(level !== "unknown" && safety ? `level.safety.${level}` : `level.legend.${level}`)}
        </li>
      ))}
      {inUse.has(null) && <li>– {t("compare.not-applicable")}</li>}
      <li className={legend.basis}>
        {oldest === undefined || newest === undefined
          ? t("compare.size", size)
          : t("compare.size.dated", {
              ...size,
              oldest: sourceDate(oldest.slice(0, 7), language),
              newest: sourceDate(newest.slice(0, 7), language),
            })}
      </li>
    </ul>
  );
}
