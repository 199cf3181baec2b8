import { Link } from "wouter";
import type { Overtaken } from "../../../core/facts-file/overtaken.ts";
import { sourceDate } from "../../../core/i18n/dates.ts";
import { useWords } from "../../session/language.tsx";
import { LongTable } from "../../components/long-table.tsx";
import styles from "./facts-file.module.css";

const ROW_REM = 2.5;
type Entry = Pick<Overtaken, "name" | "own" | "newer"> & { key: string };
const keyOf = ({ key }: Entry) => key;

/** Own entries with the day they are of, and the newest of what they stand over. */
export function OvertakenTable({ entries }: { entries: readonly Entry[] }) {
  const { t, say, language } = useWords();
  return (
    <LongTable
      label={t("facts-file.overtaken")}
      items={entries}
      keyOf={keyOf}
      rowHeight={ROW_REM}
      columns={3}
      head={
        <>
          <th scope="col">{t("exchange.column.what")}</th>
          <th scope="col">{t("facts-file.overtaken.own")}</th>
          <th scope="col">{t("facts-file.overtaken.newer")}</th>
        </>
      }
    >
      {({ key, name, own, newer }) => (
        <>
          <th scope="row" className={styles.name}>
            <Link href={`/facts/${key}`}>{say(name)}</Link>
          </th>
          <td>{sourceDate(own, language)}</td>
          <td>{sourceDate(newer, language)}</td>
        </>
      )}
    </LongTable>
  );
}
