import { CSV_FIELDS, type CsvRow, type Mapping } from "../../../core/exchange/csv-cards.ts";
import { findSensitiveNumber } from "../../../core/kept-text/sensitive-number.ts";
import { useWords } from "../../session/language.tsx";
import { Table } from "../../components/table.tsx";
import { TableHead } from "../../components/table-head.tsx";
import styles from "./exchange-page.module.css";

/** As many rows as show whether the columns are right. */
const SHOWN = 5;
/** As much of a cell as a field takes. */
const SHOWN_TEXT = 500;

/** The first rows under the fields they are read as; a number that must not be kept is not shown either. */
export function CsvSample({ rows, mapping }: { rows: readonly CsvRow[]; mapping: Mapping }) {
  const { t } = useWords();
  const fields = CSV_FIELDS.filter((field) => mapping[field] !== null);
  const cell = (row: CsvRow, column: number | null) => {
    const text = column === null ? "" : (row.cells[column] ?? "").trim();
    const shown = text.length <= SHOWN_TEXT ? text : `${text.slice(0, SHOWN_TEXT)}…`;
    // A little further than what is shown: a number may begin there. What is cut off after that is not looked through.
    return findSensitiveNumber(text.slice(0, 2 * SHOWN_TEXT)) === null ? shown : t("csv.hidden");
  };
  return (
    <div className={styles.sample}>
      <Table>
        <caption>{t("csv.first")}</caption>
        <TableHead
          columns={[{ number: t("csv.line") }, ...fields.map((field) => t(`csv.column.${field}`))]}
        />
        <tbody>
          {rows.slice(0, SHOWN).map((row) => (
            <tr key={row.line}>
              <td className="number">{row.line}</td>
              {fields.map((field) => (
                <td key={field}>{cell(row, mapping[field])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  );
}
