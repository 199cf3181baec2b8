import { Button } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { CallError } from "../../../contract/errors.ts";
import type { ProfilePlaceState } from "../../../contract/profile-place.ts";
import type { Reseal } from "../../../contract/protection.ts";
import { mayWorkLater } from "../../../contract/may-work-later.ts";
import { client } from "../../session/client.ts";
import { toCallError, useCommands } from "../../session/commands.tsx";
import { useWords } from "../../session/language.tsx";
import { PLACE_KEY } from "../../session/place.ts";
import { EarlierPassphraseForm } from "../../components/earlier-passphrase-form.tsx";
import { Section } from "../../components/section.tsx";
import { LaggingItem } from "./lagging-item.tsx";
import styles from "./protection-page.module.css";

interface LaggingSectionProps {
  place: ProfilePlaceState;
  disabled: boolean;
}

/** Backups, copies and kept files that are not locked as the profile is: which, why, and the ways on. */
export function LaggingSection({ place: { lagging, sealed }, disabled }: LaggingSectionProps) {
  const { t } = useWords();
  const { fail, announce } = useCommands();
  const queries = useQueryClient();
  const [busy, setBusy] = useState(false);
  if (lagging.length === 0) return null;
  const isSealed = sealed !== null;
  const goOn = async (how: Reseal): Promise<CallError | null> => {
    setBusy(true);
    try {
      const now = await client("profile.reseal", how);
      queries.setQueryData(PLACE_KEY, now);
      if (how.how === "leave-copies") announce(t("protect.lagging.left"));
      else announce(t(now.lagging.length === 0 ? "protect.lagging.brought" : "protect.lagging.still"));
      return null;
    } catch (error) {
      return toCallError(error);
    } finally {
      setBusy(false);
    }
  };
  const press = async (how: Reseal) => {
    const failed = await goOn(how);
    if (failed !== null) fail(failed);
  };
  return (
    <Section title={t(isSealed ? "protect.lagging" : "protect.lagging.none")}>
      <p className={styles.text}>{t(isSealed ? "protect.lagging.text" : "protect.lagging.text.none")}</p>
      <ul className={styles.lagging}>
        {lagging.map((one) => (
          <LaggingItem key={`${one.folder} ${one.reason}`} lagging={one} sealed={isSealed} />
        ))}
      </ul>
      <div className={styles.buttons}>
        {lagging.some(mayWorkLater) && (
          <Button disabled={disabled} loading={busy} onClick={() => void press({ how: "again" })}>
            {t("protect.lagging.again")}
          </Button>
        )}
        {lagging.some(({ where }) => where === "copies") && (
          <Button disabled={disabled || busy} onClick={() => void press({ how: "leave-copies" })}>
            {t("protect.lagging.leave")}
          </Button>
        )}
      </div>
      {lagging.some(({ reason }) => reason === "other-lock") && (
        <EarlierPassphraseForm
          label={t("protect.lagging.field")}
          action={t("protect.lagging.use")}
          disabled={disabled}
          onEnter={(passphrase) => goOn({ how: "passphrase", passphrase })}
        />
      )}
    </Section>
  );
}
