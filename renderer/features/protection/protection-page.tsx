import { Button } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { Link } from "wouter";
import type { Protection } from "../../../contract/protection.ts";
import { client } from "../../session/client.ts";
import { toCallError, useCommands } from "../../session/commands.tsx";
import { useWords } from "../../session/language.tsx";
import { PLACE_KEY, usePlace } from "../../session/place.ts";
import { Page } from "../../components/page.tsx";
import { Section } from "../../components/section.tsx";
import { LaggingSection } from "./lagging-section.tsx";
import { PassphraseForm } from "./passphrase-form.tsx";
import styles from "./protection-page.module.css";

/** What is said when the lock was put on or taken off: everything, or not everything yet. */
const SAID = {
  on: ["protect.saved", "protect.saved.partly"],
  off: ["protect.saved.off", "protect.saved.off.partly"],
} as const;

/** Whether the file is locked at rest, and how it could be. */
export function ProtectionPage() {
  const { t } = useWords();
  const { fail, announce } = useCommands();
  const queries = useQueryClient();
  const place = usePlace();
  if (place === undefined) return null;
  const readOnly = place.access === "read-only" || place.sample;
  const protect = async (protection: Protection): Promise<boolean> => {
    try {
      const now = await client("profile.protect", protection);
      queries.setQueryData(PLACE_KEY, now);
      const [whole, partly] = SAID[now.sealed === null ? "off" : "on"];
      announce(t(now.lagging.length === 0 ? whole : partly));
      return true;
    } catch (error) {
      fail(toCallError(error));
      return false;
    }
  };
  return (
    <Page eyebrow={<Link href="/settings">{t("nav.settings")}</Link>} title={t("protect.title")}>
      <div className={styles.sections}>
        <Section title={t("protect.now")}>
          <p className={styles.text}>{t("protect.text")}</p>
          <p className={styles.text}>
            <b>{t(`protect.now.${place.sealed ?? "none"}`)}</b>
          </p>
          {place.sealed !== null && (
            <Button disabled={readOnly} onClick={() => void protect({ method: "none" })}>
              {t("protect.off")}
            </Button>
          )}
        </Section>
        <LaggingSection place={place} disabled={readOnly} />
        <Section title={t("protect.keystore")}>
          <p className={styles.text}>
            {t(place.keyStore ? "protect.keystore.text" : "protect.keystore.none")}
          </p>
          {place.keyStore && place.sealed !== "keystore" && (
            <Button disabled={readOnly} onClick={() => void protect({ method: "keystore" })}>
              {t("protect.keystore")}
            </Button>
          )}
        </Section>
        <Section title={t("protect.passphrase")}>
          <p className={styles.warning}>{t("protect.passphrase.text")}</p>
          <PassphraseForm
            disabled={readOnly}
            onSet={(passphrase) => protect({ method: "passphrase", passphrase })}
          />
        </Section>
      </div>
    </Page>
  );
}
