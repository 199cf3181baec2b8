import { LEVELS } from "../../../core/catalogue/level.ts";
import type { Matrix } from "../../../core/compatibility/matrix.ts";
import { sourceDate } from "../../../core/i18n/dates.ts";
import { useWords } from "../../app/language.tsx";
import legend from "../../components/legend.module.css";
import { Mark } from "../../components/mark.tsx";

/** The symbols in use, and how much the grid holds and how old it is. */
export function MatrixLegend({ matrix, rows }: { matrix: Matrix; rows: number }) {
  const { t, language } = useWords();
  const inUse = new Set(matrix.groups.flatMap((g) => g.rows.flatMap((r) => r.verdicts.map((v) => v.level))));
  return (
    <ul className={legend.legend}>
      {LEVELS.filter((level) => inUse.has(level)).map((level) => (
        <li key={level}>
          <Mark level={level} /> {t(`level.legend.${level}`)}
        </li>
      ))}
      <li className={legend.basis}>
        {matrix.oldest === null || matrix.newest === null
          ? t("compare.size", { rows, columns: matrix.columns.length })
          : t("compare.size.dated", {
              rows,
              columns: matrix.columns.length,
              oldest: sourceDate(matrix.oldest.slice(0, 7), language),
              newest: sourceDate(matrix.newest.slice(0, 7), language),
            })}
      </li>
    </ul>
  );
}
