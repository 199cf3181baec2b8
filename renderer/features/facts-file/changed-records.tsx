import type { FactsPreview } from "../../../core/facts-file/preview-schema.ts";
import { useWords } from "../../session/language.tsx";
import { Table } from "../../components/table.tsx";
import { TableHead } from "../../components/table-head.tsx";
import styles from "./facts-file.module.css";

/** How many records of each kind are new, changed or gone. */
export function ChangedRecords({ folders }: Pick<FactsPreview, "folders">) {
  const { t } = useWords();
  return (
    <div className={styles.part}>
      <h3>{t("facts-file.folders")}</h3>
      {folders.length === 0 ? (
        <p className="meta">{t("facts-file.folders.none")}</p>
      ) : (
        <Table>
          <TableHead
            columns={[
              t("facts.column.kind"),
              { number: t("facts-file.folders.added") },
              { number: t("facts-file.folders.changed") },
              { number: t("facts-file.folders.removed") },
            ]}
          />
          <tbody>
            {folders.map(({ folder, added, changed, removed }) => (
              <tr key={folder}>
                <th scope="row">{t(`facts.kind.${folder}`)}</th>
                <td className="number">{added}</td>
                <td className="number">{changed}</td>
                <td className="number">{removed}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </div>
  );
}
