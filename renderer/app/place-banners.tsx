import { Button } from "@mantine/core";
import { useState } from "react";
import { Link, useLocation } from "wouter";
import { mayWorkLater } from "../../contract/protection.ts";
import { parseBackupId } from "../../core/profile/backup.ts";
import { momentOf } from "../../core/i18n/dates.ts";
import { Banner } from "../components/banner.tsx";
import { client } from "./client.ts";
import { useCommands } from "./commands.tsx";
import { useWords } from "./language.tsx";
import styles from "./layout.module.css";
import { usePlace } from "./place.ts";

/**
 * What every screen should say about the profile: sample data, read-only, opened from a backup, not all of it locked,
 * backups that fail.
 */
export function PlaceBanners() {
  const { t, language } = useWords();
  const { run } = useCommands();
  const place = usePlace();
  const [location] = useLocation();
  const [dismissed, setDismissed] = useState(false);
  if (place === undefined) return null;
  const { sample, access, recovered, backupProblem, copyProblem } = place;
  const toBackups = (
    <Button size="xs" component={Link} href="/settings/backups">
      {t("place.to-backups")}
    </Button>
  );
  const problem =
    backupProblem !== null
      ? t("place.backup-problem", { reason: backupProblem })
      : copyProblem !== null
        ? t("place.copy-problem", { reason: copyProblem })
        : null;
  const lags = place.lagging.some(mayWorkLater);
  if (!sample && access === "write" && (recovered === null || dismissed) && !lags && problem === null)
    return null;
  return (
    <div className={styles.banner}>
      {sample && (
        <Banner
          tone="note"
          title={t("place.sample")}
          action={
            <Button size="xs" onClick={() => void run(() => client("sample.leave", {}))}>
              {t("place.sample.leave")}
            </Button>
          }
        />
      )}
      {access === "read-only" && (
        <Banner
          tone="note"
          title={t("place.read-only")}
          action={
            <Button size="xs" onClick={() => void run(() => client("profile.open", { mode: "write" }))}>
              {t("place.read-only.take")}
            </Button>
          }
        >
          {t("place.read-only.text")}
        </Banner>
      )}
      {recovered !== null && !dismissed && (
        <Banner
          tone="alert"
          title={t("place.recovered", {
            when: momentOf(parseBackupId(recovered.backup)?.madeAt ?? recovered.backup, language),
          })}
          action={
            <span className={styles.actions}>
              {toBackups}
              <Button size="xs" onClick={() => setDismissed(true)}>
                {t("error.dismiss")}
              </Button>
            </span>
          }
        >
          {recovered.quarantined === null
            ? t("place.recovered.gone")
            : t("place.recovered.text", { file: recovered.quarantined })}
        </Banner>
      )}
      {lags && (
        <Banner
          tone="alert"
          title={t(place.sealed === null ? "place.lagging.none" : "place.lagging")}
          action={
            location !== "/settings/lock" && (
              <Button size="xs" component={Link} href="/settings/lock">
                {t("place.lagging.see")}
              </Button>
            )
          }
        />
      )}
      {problem !== null && <Banner tone="note" title={problem} action={toBackups} />}
    </div>
  );
}
