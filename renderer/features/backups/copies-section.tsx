import { Button } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Input } from "../../../contract/api.ts";
import { client } from "../../session/client.ts";
import { toCallError, useCommands } from "../../session/commands.tsx";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import { usePlace } from "../../session/place.ts";
import { Section } from "../../components/section.tsx";
import styles from "./backups-page.module.css";
import { BACKUPS_KEY } from "./backups-key.ts";
import { CopiesField } from "./copies-field.tsx";

/** A second place for backups: where it is, another one, or none any more. */
export function CopiesSection({ readOnly }: { readOnly: boolean }) {
  const { t } = useWords();
  const { app, profile } = useData();
  const { run, fail } = useCommands();
  const place = usePlace();
  const queries = useQueryClient();
  const { copiesFolder } = profile.settings;
  const [busy, setBusy] = useState(false);
  /** Answers whether it was set. A folder may take its time to answer. */
  const copyTo = async (where: Input<"backups.copyTo">) => {
    setBusy(true);
    try {
      const state = await client("backups.copyTo", where);
      if (state === null) return false;
      const folder = state.profile.settings.copiesFolder;
      const said = folder === null ? t("backups.copies.stopped") : t("backups.copies.to", { folder });
      return await run(() => Promise.resolve(state), said);
    } catch (error) {
      fail(toCallError(error));
      return false;
    } finally {
      setBusy(false);
      void queries.invalidateQueries({ queryKey: BACKUPS_KEY });
    }
  };
  return (
    <Section title={t("backups.copies")}>
      <p className={styles.text}>{t("backups.copies.text")}</p>
      <p className={styles.text}>
        {copiesFolder === null ? t("backups.copies.none") : t("backups.copies.to", { folder: copiesFolder })}{" "}
        {place?.copying === true && <span role="status">{t("backups.copies.copying")}</span>}
        {copiesFolder !== null && (
          <Button
            size="xs"
            variant="transparent"
            disabled={readOnly || busy}
            onClick={() => void copyTo({ to: "nowhere" })}
          >
            {t("backups.copies.off")}
          </Button>
        )}
      </p>
      {app.can.chooseFolder ? (
        <Button disabled={readOnly} loading={busy} onClick={() => void copyTo({ to: "chosen" })}>
          {t("backups.copies.choose")}
        </Button>
      ) : (
        <CopiesField disabled={readOnly} busy={busy} onFolder={(folder) => copyTo({ to: "typed", folder })} />
      )}
    </Section>
  );
}
