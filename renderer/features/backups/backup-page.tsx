import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import { Link, useParams } from "wouter";
import type { CallError } from "../../../contract/errors.ts";
import { groupBy } from "../../../core/by-key.ts";
import { dayFull, momentOf } from "../../../core/i18n/dates.ts";
import { parseBackupId } from "../../../core/profile/backup-name.ts";
import type { Thing } from "../../../core/profile/thing.ts";
import { client } from "../../session/client.ts";
import { toCallError } from "../../session/commands.tsx";
import { useData } from "../../session/data.tsx";
import { useErrorText } from "../../session/error-text.ts";
import { useWords } from "../../session/language.tsx";
import { Banner } from "../../components/banner.tsx";
import { EarlierPassphraseForm } from "../../components/earlier-passphrase-form.tsx";
import { LongList } from "../../components/long-list.tsx";
import { Page } from "../../components/page.tsx";
import { Section } from "../../components/section.tsx";
import { BACKUPS_KEY } from "./backups-key.ts";
import styles from "./backups-page.module.css";

const ROW_REM = 2.5;
const NONE: readonly Thing[] = [];
const idOf = ({ id }: { id: string }) => id;

/** What is in one backup, to look at: people with their things, trips. */
export function BackupPage() {
  const { t, say, language } = useWords();
  const { lookup, catalogue } = useData();
  const errorText = useErrorText();
  const { id } = useParams<{ id: string }>();
  const { data: profile, error } = useQuery({
    queryKey: ["backup", id],
    queryFn: () => client("backups.look", { id }),
  });
  const queries = useQueryClient();
  const openWith = async (passphrase: string): Promise<CallError | null> => {
    try {
      queries.setQueryData(["backup", id], await client("backups.look", { id, passphrase }));
      void queries.invalidateQueries({ queryKey: BACKUPS_KEY });
      return null;
    } catch (failure) {
      return toCallError(failure);
    }
  };
  const failed = error === null ? null : toCallError(error);
  const isLocked = failed?.code === "backup.sealed" && failed.params["method"] === "passphrase";
  const things = useMemo(() => groupBy(profile?.things ?? NONE, ({ person }) => person), [profile]);
  const nameOf = (product: string) => {
    const name = lookup.nameOf(product);
    return name === undefined ? product : say(name);
  };
  const placeOf = (destination: string) => {
    const place = catalogue.destinations.find((one) => one.id === destination);
    return place === undefined ? destination : say(place.name);
  };
  const when = momentOf(parseBackupId(id)?.madeAt ?? id, language);
  return (
    <Page
      eyebrow={<Link href="/settings/backups">{t("backups.title")}</Link>}
      title={t("backups.look.title", { when })}
    >
      {failed !== null && !isLocked && <Banner tone="alert" title={errorText(failed)} />}
      {isLocked && (
        <>
          <p className={styles.text}>{t("backups.locked.text")}</p>
          <EarlierPassphraseForm
            label={t("backups.locked.field")}
            action={t("backups.locked.open")}
            onEnter={openWith}
          />
        </>
      )}
      {profile !== undefined && (
        <div className={styles.sections}>
          <p className={styles.text}>{t("backups.look.text")}</p>
          {profile.people.map((person) => (
            <Section key={person.id} title={person.name}>
              <LongList
                label={person.name}
                items={things.get(person.id) ?? NONE}
                keyOf={idOf}
                rowHeight={ROW_REM}
                rowClass={styles.look}
              >
                {(thing) => (
                  <>
                    {nameOf(thing.product)}{" "}
                    <span className="meta">
                      {[
                        thing.label,
                        thing.lastDigits === null ? "" : `…${thing.lastDigits}`,
                        thing.expires ?? "",
                      ]
                        .filter((part) => part !== "")
                        .join(" · ")}
                    </span>
                  </>
                )}
              </LongList>
            </Section>
          ))}
          {profile.trips.length > 0 && (
            <Section title={t("nav.trips")}>
              <LongList
                label={t("nav.trips")}
                items={profile.trips}
                keyOf={idOf}
                rowHeight={ROW_REM}
                rowClass={styles.look}
              >
                {(trip) => (
                  <>
                    {trip.name}{" "}
                    <span className="meta">
                      {[
                        placeOf(trip.destination),
                        `${dayFull(trip.departs, language)} – ${dayFull(trip.returns, language)}`,
                      ].join(" · ")}
                    </span>
                  </>
                )}
              </LongList>
            </Section>
          )}
        </div>
      )}
    </Page>
  );
}
