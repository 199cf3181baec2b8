import { Link } from "wouter";
import type { Overtaken } from "../../../core/facts-file/overtaken.ts";
import { sourceDate } from "../../../core/i18n/dates.ts";
import { useWords } from "../../session/language.tsx";
import { LongTable, type LongRow } from "../../components/long-table.tsx";
import styles from "./facts-file.module.css";

type Entry = Pick<Overtaken, "name" | "own" | "newer"> & { key: string };
const ROW: LongRow<Entry> = { keyOf: ({ key }) => key, rem: 2.5 };

/** Own entries with the day they are of, and the newest of what they stand over. */
export function OvertakenTable({ entries }: { entries: readonly Entry[] }) {
  const { t, say, language } = useWords();
  const columns = [t("exchange.column.what"), t("facts-file.overtaken.own"), t("facts-file.overtaken.newer")];
  return (
    <LongTable label={t("facts-file.overtaken")} items={entries} row={ROW} columns={columns}>
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
