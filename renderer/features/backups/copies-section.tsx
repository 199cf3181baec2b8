import { Button } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useState, type FormEvent } from "react";
import { client } from "../../app/client.ts";
import { toCallError, useCommands } from "../../app/commands.tsx";
import { useData } from "../../app/data.tsx";
import { useWords } from "../../app/language.tsx";
import { OwnTextField } from "../../components/own-text-field.tsx";
import { Section } from "../../components/section.tsx";
import styles from "./backups-page.module.css";
import { BACKUPS_KEY } from "./backups-key.ts";

/** A second place for backups: where it is, another one, or none any more. */
export function CopiesSection({ readOnly }: { readOnly: boolean }) {
  const { t } = useWords();
  const { app, profile } = useData();
  const { run, fail } = useCommands();
  const queries = useQueryClient();
  const { copiesFolder } = profile.settings;
  const [folder, setFolder] = useState("");
  const copyTo = async (to: string | null, said: string) => {
    const done = await run(() => client("backups.copyTo", { folder: to }), said);
    if (done) setFolder("");
    void queries.invalidateQueries({ queryKey: BACKUPS_KEY });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const to = folder.trim();
    if (to !== "") void copyTo(to, t("backups.copies.to", { folder: to }));
  };
  const choose = async () => {
    try {
      const chosen = await client("folder.choose", {});
      if (chosen.folder !== null) setFolder(chosen.folder);
    } catch (error) {
      fail(toCallError(error));
    }
  };
  return (
    <Section title={t("backups.copies")}>
      <p className={styles.text}>{t("backups.copies.text")}</p>
      <p className={styles.text}>
        {copiesFolder === null ? t("backups.copies.none") : t("backups.copies.to", { folder: copiesFolder })}{" "}
        {copiesFolder !== null && (
          <Button
            size="xs"
            variant="transparent"
            disabled={readOnly}
            onClick={() => void copyTo(null, t("backups.copies.stopped"))}
          >
            {t("backups.copies.off")}
          </Button>
        )}
      </p>
      <form className={styles.folder} onSubmit={submit}>
        <OwnTextField
          className={styles.field}
          label={t("backups.copies.field")}
          value={folder}
          onChange={setFolder}
          disabled={readOnly}
        />
        {app.can.chooseFolder && (
          <Button disabled={readOnly} onClick={() => void choose()}>
            {t("backups.copies.choose")}
          </Button>
        )}
        <Button type="submit" disabled={readOnly}>
          {t("backups.copies.set")}
        </Button>
      </form>
    </Section>
  );
}
