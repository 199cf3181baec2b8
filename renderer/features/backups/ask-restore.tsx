import { Button, Group, Modal } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import type { CallError } from "../../../contract/errors.ts";
import { momentOf } from "../../../core/i18n/dates.ts";
import type { Backup } from "../../../core/profile/backup.ts";
import { client } from "../../session/client.ts";
import { toCallError, useCommands } from "../../session/commands.tsx";
import { useData } from "../../session/data.tsx";
import { dropAllDrafts } from "../../session/kept-drafts.ts";
import { useWords } from "../../session/language.tsx";
import { EarlierPassphraseForm } from "../../components/earlier-passphrase-form.tsx";
import styles from "./backups-page.module.css";
import { BACKUPS_KEY } from "./backups-key.ts";

/** Says what a restore does before it is done; asks for the passphrase of one that has another lock. */
export function AskRestore({ backup, onClose }: { backup: Backup; onClose: () => void }) {
  const { t, language } = useWords();
  const { run } = useCommands();
  const { which } = useData();
  const queries = useQueryClient();
  const when = momentOf(backup.madeAt, language);
  const { id } = backup;
  const restore = async () => {
    onClose();
    if (await run(() => client("backups.restore", { id }), t("backups.restored", { when })))
      dropAllDrafts(which);
    void queries.invalidateQueries({ queryKey: BACKUPS_KEY });
  };
  const restoreWith = async (passphrase: string): Promise<CallError | null> => {
    try {
      // Whether it is the one is seen without changing anything; then it is known.
      await client("backups.look", { id, passphrase });
    } catch (error) {
      return toCallError(error);
    }
    await restore();
    return null;
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t("backups.restore")}
      closeButtonProps={{ "aria-label": t("compare.close") }}
    >
      <p>{t("backups.restore.ask", { when })}</p>
      {backup.problem === "sealed" ? (
        <>
          <p className={styles.text}>{t("backups.locked.restore")}</p>
          <EarlierPassphraseForm
            label={t("backups.locked.field")}
            action={t("backups.restore")}
            autoFocus
            onEnter={restoreWith}
          >
            <Button onClick={onClose}>{t("form.cancel")}</Button>
          </EarlierPassphraseForm>
        </>
      ) : (
        <Group mt="md" justify="flex-end">
          <Button onClick={onClose}>{t("form.cancel")}</Button>
          <Button variant="filled" onClick={() => void restore()} data-autofocus>
            {t("backups.restore")}
          </Button>
        </Group>
      )}
    </Modal>
  );
}
