import { Button } from "@mantine/core";
import { useState } from "react";
import { Link } from "wouter";
import { momentOf } from "../../../core/i18n/dates.ts";
import type { Backup } from "../../../core/profile/backup.ts";
import { useWords } from "../../session/language.tsx";
import { Table } from "../../components/table.tsx";
import { TableHead } from "../../components/table-head.tsx";
import { VerdictText } from "../../components/verdict-text.tsx";
import { AskRestore } from "./ask-restore.tsx";
import styles from "./backups-page.module.css";

/** One whose passphrase is not at hand is asked for it when it is to be opened. */
const opens = ({ content, problem }: Backup) => content !== null || problem === "sealed";

/** Each backup with what is in it; one that opens can be looked into and restored. */
export function BackupTable({ backups, readOnly }: { backups: readonly Backup[]; readOnly: boolean }) {
  const { t } = useWords();
  const [asked, setAsked] = useState<Backup | null>(null);
  return (
    <>
      <div className="scroll-x">
        <Table className={styles.table}>
          <TableHead
            columns={[
              t("backups.made"),
              t("backups.reason"),
              t("backups.in-it"),
              { number: t("backups.size") },
              { said: t("backups.tools") },
            ]}
          />
          <tbody>
            {backups.map((backup) => (
              <BackupRow
                key={backup.id}
                backup={backup}
                readOnly={readOnly}
                onRestore={() => setAsked(backup)}
              />
            ))}
          </tbody>
        </Table>
      </div>
      {asked !== null && <AskRestore backup={asked} onClose={() => setAsked(null)} />}
    </>
  );
}

interface BackupRowProps {
  backup: Backup;
  readOnly: boolean;
  onRestore: () => void;
}

function BackupRow({ backup, readOnly, onRestore }: BackupRowProps) {
  const { t, language } = useWords();
  const when = momentOf(backup.madeAt, language);
  return (
    <tr>
      <th scope="row">
        <time dateTime={backup.madeAt}>{when}</time>
      </th>
      <td>{t(`backups.reason.${backup.reason}`)}</td>
      <td>
        {backup.content === null ? (
          <VerdictText level="unsupported">
            {t(`backups.problem.${backup.problem ?? "unreadable"}`)}
          </VerdictText>
        ) : (
          t("backups.in-it.value", backup.content)
        )}
      </td>
      <td className="number">
        {t("backups.size.value", { kb: Math.max(1, Math.round(backup.bytes / 1000)) })}
      </td>
      <td className={styles.tools}>
        {opens(backup) && (
          <>
            <Link
              className="go"
              href={`/settings/backups/${backup.id}`}
              aria-label={t("backups.look.of", { when })}
            >
              {t("backups.look")}
            </Link>
            <Button
              size="xs"
              disabled={readOnly}
              aria-label={t("backups.restore.of", { when })}
              onClick={onRestore}
            >
              {t("backups.restore")}
            </Button>
          </>
        )}
      </td>
    </tr>
  );
}
