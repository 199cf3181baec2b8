import { Button, Modal } from "@mantine/core";
import { useState } from "react";
import { countRecords } from "../../../core/profile/step.ts";
import { useCommands } from "../../session/commands.tsx";
import { useData } from "../../session/data.tsx";
import { dropAllDrafts } from "../../session/kept-drafts.ts";
import { useWords } from "../../session/language.tsx";
import { ButtonRow } from "../../components/button-row.tsx";
import { Section } from "../../components/section.tsx";
import styles from "./exchange-page.module.css";

/** A clean start: everything that was entered goes, in one step that can be undone. */
export function ClearSection() {
  const { t } = useWords();
  const { profile, which } = useData();
  const { apply } = useCommands();
  const [asking, setAsking] = useState(false);
  const count = countRecords(profile);
  const clear = async () => {
    setAsking(false);
    if (await apply([{ type: "profile.clear" }], t("clear.done"))) dropAllDrafts(which);
  };
  return (
    <Section title={t("clear.title")}>
      <p className={styles.text}>{t("clear.text")}</p>
      <Button className={styles.remove ?? ""} disabled={count === 0} onClick={() => setAsking(true)}>
        {t("clear.open")}
      </Button>
      <Modal
        opened={asking}
        onClose={() => setAsking(false)}
        title={t("clear.question")}
        closeButtonProps={{ "aria-label": t("form.close") }}
      >
        <dl className={styles.lost}>
          <dt>{t("clear.lost")}</dt>
          <dd>{t("exchange.count", { count })}</dd>
          <dt>{t("clear.stays")}</dt>
          <dd>{t("clear.stays.value")}</dd>
        </dl>
        <ButtonRow>
          <Button data-autofocus onClick={() => setAsking(false)}>
            {t("form.cancel")}
          </Button>
          <Button variant="filled" onClick={() => void clear()}>
            {t("clear.go")}
          </Button>
        </ButtonRow>
      </Modal>
    </Section>
  );
}
