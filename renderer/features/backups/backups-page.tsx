import { Button } from "@mantine/core";
import { IconDeviceFloppy } from "@tabler/icons-react";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "wouter";
import { client } from "../../session/client.ts";
import { toCallError, useCommands } from "../../session/commands.tsx";
import { useWords } from "../../session/language.tsx";
import { PLACE_KEY, usePlace } from "../../session/place.ts";
import { EmptyState } from "../../components/empty-state.tsx";
import { Page } from "../../components/page.tsx";
import { Section } from "../../components/section.tsx";
import { BackupTable } from "./backup-table.tsx";
import styles from "./backups-page.module.css";
import { CopiesSection } from "./copies-section.tsx";
import { BACKUPS_KEY } from "./backups-key.ts";

/** The backups there are, what is in each, and where copies of them go. */
export function BackupsPage() {
  const { t } = useWords();
  const { fail, announce } = useCommands();
  const queries = useQueryClient();
  const place = usePlace();
  const { data: backups } = useQuery({
    queryKey: BACKUPS_KEY,
    queryFn: () => client("backups.list", {}),
    // One may have been made, or brought under another lock, since it was shown last.
    refetchOnMount: "always",
  });
  const readOnly = place?.access === "read-only";
  const create = async () => {
    try {
      queries.setQueryData(BACKUPS_KEY, await client("backups.create", {}));
      void queries.invalidateQueries({ queryKey: PLACE_KEY });
      announce(t("backups.created"));
    } catch (error) {
      fail(toCallError(error));
    }
  };
  return (
    <Page
      eyebrow={<Link href="/settings">{t("nav.settings")}</Link>}
      title={t("backups.title")}
      actions={
        <Button
          variant="filled"
          disabled={readOnly}
          leftSection={<IconDeviceFloppy size="1rem" stroke={1.75} aria-hidden="true" />}
          onClick={() => void create()}
        >
          {t("backups.create")}
        </Button>
      }
    >
      <div className={styles.sections}>
        <Section title={t("backups.list")} meta={backups?.length}>
          <p className={styles.text}>{t("backups.text")}</p>
          {backups !== undefined && backups.length > 0 && (
            <BackupTable backups={backups} readOnly={readOnly} />
          )}
          {backups?.length === 0 && (
            <EmptyState title={t("backups.empty.title")}>{t("backups.empty.text")}</EmptyState>
          )}
        </Section>
        <CopiesSection readOnly={readOnly || place?.sample === true} />
      </div>
    </Page>
  );
}
