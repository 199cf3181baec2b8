import { Button } from "@mantine/core";
import { IconExternalLink } from "@tabler/icons-react";
import { useParams } from "wouter";
import { restingOn } from "../../../core/facts/resting-on.ts";
import { sourceDate } from "../../../core/i18n/dates.ts";
import { ownValue } from "../../../core/own-value.ts";
import { client } from "../../session/client.ts";
import { toCallError, useCommands } from "../../session/commands.tsx";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import { Eyebrow } from "../../components/eyebrow.tsx";
import { Page } from "../../components/page.tsx";
import { Pairs } from "../../components/pairs.tsx";
import { Section } from "../../components/section.tsx";
import { FactTable } from "./fact-table.tsx";
import { NoSuchRecord } from "./no-such-record.tsx";
import styles from "./text-list.module.css";
import { useFactRows } from "./use-fact-rows.ts";

/** A source: who published what and when, and every record that rests on it. */
export function SourcePage() {
  const { t, say, language } = useWords();
  const { catalogue, builtIn, app } = useData();
  const { fail } = useCommands();
  const { id } = useParams<{ id: string }>();
  const rows = restingOn(useFactRows(), id);
  const source = ownValue(catalogue.sources, id);
  if (source === undefined) return <NoSuchRecord />;
  const open = () =>
    void client("source.open", { source: id }).catch((error: unknown) => fail(toCallError(error)));
  return (
    <Page
      eyebrow={<Eyebrow to="/facts" from={t("facts.eyebrow")} here={t("facts.column.source")} />}
      title={say(source.name)}
      actions={
        ownValue(builtIn.sources, id)?.url !== undefined && app.can.openSources ? (
          <Button
            onClick={open}
            leftSection={<IconExternalLink size="1rem" stroke={1.75} aria-hidden="true" />}
          >
            {t("facts.source.open")}
          </Button>
        ) : undefined
      }
    >
      <dl className={styles.pairs}>
        <Pairs
          of={[
            [t("facts.source.publisher"), source.publisher],
            [t("facts.source.title"), source.title],
            [
              t("facts.source.date"),
              source.published === null ? t("evidence.undated") : sourceDate(source.published, language),
            ],
            [t("facts.source.kind"), t(`facts.source.kind.${source.kind}`)],
            [
              t("facts.source.address"),
              source.url ?? source.file ?? t("facts.source.unlinked", { what: source.unlinked ?? "" }),
            ],
          ]}
        />
      </dl>
      <div className={styles.after}>
        <Section title={t("facts.rests-on")} meta={rows.length}>
          <FactTable rows={rows} />
        </Section>
      </div>
    </Page>
  );
}
