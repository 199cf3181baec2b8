import { Button, Checkbox } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { useState } from "react";
import { writeExchange } from "../../../core/exchange/exchange.ts";
import { EXPORT_KINDS, selectRecords, type ExportKind } from "../../../core/exchange/select.ts";
import { countRecords } from "../../../core/profile/step.ts";
import { useCommands } from "../../session/commands.tsx";
import { useData } from "../../session/data.tsx";
import { downloadBlob } from "../../session/download.ts";
import { useWords } from "../../session/language.tsx";
import { ButtonRow } from "../../components/button-row.tsx";
import { Section } from "../../components/section.tsx";
import styles from "./exchange-page.module.css";
import { ListMenu } from "./list-menu.tsx";

/** All of the profile or a part of it as a file. Everything is chosen until the person leaves something out. */
export function ExportSection() {
  const { t } = useWords();
  const { profile, today } = useData();
  const { announce } = useCommands();
  const [without, setWithout] = useState<ReadonlySet<string>>(new Set());
  const people = profile.people.filter(({ id }) => !without.has(id));
  const kinds = EXPORT_KINDS.filter((kind) => !without.has(kind));
  const records = selectRecords(profile, {
    people: new Set(people.map(({ id }) => id)),
    kinds: new Set(kinds),
  });
  const count = countRecords(records);
  const choose = (one: string, chosen: boolean) =>
    setWithout(new Set(chosen ? [...without].filter((other) => other !== one) : [...without, one]));
  const save = () => {
    const file = `carryall-${today}.carryall`;
    const text = writeExchange(records, new Date().toISOString());
    downloadBlob(new Blob([text], { type: "application/vnd.carryall+json" }), file);
    announce(t("exchange.saved", { file }));
  };
  return (
    <Section title={t("exchange.export")} meta={t("exchange.count", { count })}>
      <p className={styles.text}>{t("exchange.text")}</p>
      <div className={styles.choices}>
        {profile.people.length > 0 && (
          <fieldset>
            <legend>{t("exchange.people")}</legend>
            <div className={styles.boxes}>
              {profile.people.map(({ id, name }) => (
                <Checkbox
                  key={id}
                  label={name}
                  checked={!without.has(id)}
                  onChange={(event) => choose(id, event.currentTarget.checked)}
                />
              ))}
            </div>
          </fieldset>
        )}
        <fieldset>
          <legend>{t("exchange.kinds")}</legend>
          <div className={styles.boxes}>
            {EXPORT_KINDS.map((kind: ExportKind) => (
              <Checkbox
                key={kind}
                label={t(`exchange.kind.${kind === "overlay" ? "own" : kind}`)}
                checked={!without.has(kind)}
                onChange={(event) => choose(kind, event.currentTarget.checked)}
              />
            ))}
          </div>
        </fieldset>
      </div>
      <p className="meta">{count === 0 ? t("exchange.nothing") : t("exchange.closed")}</p>
      <ButtonRow>
        <Button
          disabled={count === 0}
          onClick={save}
          leftSection={<IconDownload size="1rem" stroke={1.75} aria-hidden="true" />}
        >
          {t("exchange.save")}
        </Button>
        {count > 0 && <ListMenu people={people.map(({ id }) => id)} />}
      </ButtonRow>
    </Section>
  );
}
