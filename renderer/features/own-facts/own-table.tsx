import { Button } from "@mantine/core";
import { useMemo } from "react";
import { Link } from "wouter";
import { recordNamer, type RecordKey } from "../../../core/facts/record-name.ts";
import { sourceDate } from "../../../core/i18n/dates.ts";
import { OVERLAY_FOLDERS } from "../../../core/overlay/overlay.ts";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import { editAddress } from "../../session/own-address.ts";
import { useRemoveOwn } from "../../session/use-remove-own.ts";
import { LinkButton } from "../../components/link-button.tsx";
import stacked from "../../components/stacked-rows.module.css";
import { Table } from "../../components/table.tsx";
import { TableHead } from "../../components/table-head.tsx";
import { VerdictText } from "../../components/verdict-text.tsx";
import styles from "./own-table.module.css";

/** The person’s own entries, kind by kind: what each says, from when, whether it corrects the catalogue. */
export function OwnTable() {
  const { t, say, language } = useWords();
  const { catalogue, builtIn, profile } = useData();
  const remove = useRemoveOwn();
  const nameOf = useMemo(() => recordNamer(catalogue), [catalogue]);
  const rows = OVERLAY_FOLDERS.flatMap((folder) =>
    profile.overlay[folder].map((record) => {
      const key: RecordKey = `${folder}/${record.id}`;
      return {
        key,
        address: { folder, id: record.id },
        name: say(nameOf({ key, folder, record })),
        level: "level" in record ? record.level : null,
        asOf: record.evidence[0]?.asOf ?? null,
        corrects: builtIn[folder].some(({ id }) => id === record.id),
      };
    }),
  );
  return (
    <Table className={`${stacked.rows} ${styles.table}`}>
      <TableHead
        columns={[
          t("facts.column.name"),
          t("facts.column.kind"),
          t("facts.column.answer"),
          { number: t("own.column.date") },
          { said: t("own.column.tools") },
        ]}
      />
      <tbody>
        {rows.map(({ key, address, name, level, asOf, corrects }) => (
          <tr key={key}>
            <th scope="row">
              <Link href={`/facts/${key}`}>{name}</Link>
              {corrects && <small className="meta">{t("own.corrects")}</small>}
            </th>
            <td className="secondary">{t(`facts.kind.${address.folder}`)}</td>
            <td>{level !== null && <VerdictText level={level}>{t(`level.${level}`)}</VerdictText>}</td>
            <td className="number">{asOf === null ? t("evidence.undated") : sourceDate(asOf, language)}</td>
            <td className={styles.tools}>
              <LinkButton
                size="xs"
                to={editAddress(address, "/facts/own")}
                aria-label={t("own.change.of", { name })}
              >
                {t("own.change")}
              </LinkButton>
              <Button
                size="xs"
                aria-label={t("own.remove.of", { name })}
                onClick={() => void remove(address, name)}
              >
                {t("form.remove")}
              </Button>
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
