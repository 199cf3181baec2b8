import { Button } from "@mantine/core";
import { useState } from "react";
import { useLocation } from "wouter";
import { mayWorkLater } from "../../contract/may-work-later.ts";
import { parseBackupId } from "../../core/profile/backup-name.ts";
import { momentOf } from "../../core/i18n/dates.ts";
import { Banner } from "../components/banner.tsx";
import { LinkButton } from "../components/link-button.tsx";
import { client } from "../session/client.ts";
import { useCommands } from "../session/commands.tsx";
import { useWords } from "../session/language.tsx";
import styles from "./layout.module.css";
import { usePlace } from "../session/place.ts";
import { ReadOnlyBanner } from "./read-only-banner.tsx";

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
  const [lockSeen, setLockSeen] = useState(false);
  if (place === undefined) return null;
  const { sample, access, blocked, lockWasGone, recovered, backupProblem, copyProblem } = place;
  const toBackups = (
    <LinkButton size="xs" to="/settings/backups">
      {t("place.to-backups")}
    </LinkButton>
  );
  const dismiss = (onClick: () => void) => (
    <Button size="xs" onClick={onClick}>
      {t("error.dismiss")}
    </Button>
  );
  const problem =
    backupProblem !== null
      ? t("place.backup-problem", { reason: backupProblem })
      : copyProblem !== null
        ? t("place.copy-problem", { reason: copyProblem })
        : null;
  const lags = place.lagging.some(mayWorkLater);
  const said = (recovered !== null && !dismissed) || (lockWasGone && !lockSeen) || lags || problem !== null;
  if (!sample && access === "write" && !said) return null;
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
      {access === "read-only" && <ReadOnlyBanner place={place} />}
      {lockWasGone && !lockSeen && (
        <Banner tone="alert" title={t("place.lock-was-gone")} action={dismiss(() => setLockSeen(true))}>
          {t("place.lock-was-gone.text")}
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
              {dismiss(() => setDismissed(true))}
            </span>
          }
        >
          {recovered.quarantined !== null
            ? t("place.recovered.text", { file: recovered.quarantined })
            : t(blocked === null ? "place.recovered.gone" : "place.recovered.blocked")}
        </Banner>
      )}
      {lags && (
        <Banner
          tone="alert"
          title={t(place.sealed === null ? "place.lagging.none" : "place.lagging")}
          action={
            location !== "/settings/lock" && (
              <LinkButton size="xs" to="/settings/lock">
                {t("place.lagging.see")}
              </LinkButton>
            )
          }
        />
      )}
      {problem !== null && <Banner tone="note" title={problem} action={toBackups} />}
    </div>
  );
}
