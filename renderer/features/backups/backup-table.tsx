import { Button, Group, Modal } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Link } from "wouter";
import { momentOf } from "../../../core/i18n/dates.ts";
import type { Backup } from "../../../core/profile/backup.ts";
import { client } from "../../app/client.ts";
import { useCommands } from "../../app/commands.tsx";
import { useWords } from "../../app/language.tsx";
import { Table } from "../../components/table.tsx";
import { VerdictText } from "../../components/verdict-text.tsx";
import styles from "./backups-page.module.css";
import { BACKUPS_KEY } from "./backups-key.ts";

/** Each backup with what is in it; one that opens can be looked into and restored. */
export function BackupTable({ backups, readOnly }: { backups: readonly Backup[]; readOnly: boolean }) {
  const { t, language } = useWords();
  const [asked, setAsked] = useState<Backup | null>(null);
  return (
    <>
      <div className="scroll-x">
        <Table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t("backups.made")}</th>
              <th scope="col">{t("backups.reason")}</th>
              <th scope="col">{t("backups.in-it")}</th>
              <th scope="col" className={styles.number}>
                {t("backups.size")}
              </th>
              <th scope="col">
                <span className="visually-hidden">{t("backups.tools")}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {backups.map((backup) => {
              const when = momentOf(backup.madeAt, language);
              return (
                <tr key={backup.id}>
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
                  <td className={styles.number}>
                    {t("backups.size.value", { kb: Math.max(1, Math.round(backup.bytes / 1000)) })}
                  </td>
                  <td className={styles.tools}>
                    {backup.content !== null && (
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
                          onClick={() => setAsked(backup)}
                        >
                          {t("backups.restore")}
                        </Button>
                      </>
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </Table>
      </div>
      {asked !== null && <AskRestore backup={asked} onClose={() => setAsked(null)} />}
    </>
  );
}

/** Says what a restore does before it is done. */
function AskRestore({ backup, onClose }: { backup: Backup; onClose: () => void }) {
  const { t, language } = useWords();
  const { run } = useCommands();
  const queries = useQueryClient();
  const when = momentOf(backup.madeAt, language);
  const restore = async () => {
    onClose();
    await run(() => client("backups.restore", { id: backup.id }), t("backups.restored", { when }));
    void queries.invalidateQueries({ queryKey: BACKUPS_KEY });
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t("backups.restore")}
      closeButtonProps={{ "aria-label": t("compare.close") }}
    >
      <p>{t("backups.restore.ask", { when })}</p>
      <Group mt="md" justify="flex-end">
        <Button onClick={onClose}>{t("form.cancel")}</Button>
        <Button variant="filled" onClick={() => void restore()} data-autofocus>
          {t("backups.restore")}
        </Button>
      </Group>
    </Modal>
  );
}
