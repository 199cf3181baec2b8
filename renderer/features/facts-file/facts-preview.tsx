import { Button } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { FactsLook } from "../../../contract/facts-file.ts";
import { dayFull } from "../../../core/i18n/dates.ts";
import { client } from "../../session/client.ts";
import { toCallError, useCommands } from "../../session/commands.tsx";
import { useData } from "../../session/data.tsx";
import { FACTS_STATE_KEY } from "../../session/facts-again.ts";
import { useWords } from "../../session/language.tsx";
import { useReturnFocus } from "../../session/return-focus.ts";
import { useScrollHere } from "../../session/use-scroll-here.ts";
import { Banner } from "../../components/banner.tsx";
import { ButtonRow } from "../../components/button-row.tsx";
import { Section } from "../../components/section.tsx";
import { ChangedAnswers } from "./changed-answers.tsx";
import { ChangedRecords } from "./changed-records.tsx";
import { ChangedTrips } from "./changed-trips.tsx";
import { EditionList } from "./edition-list.tsx";
import styles from "./facts-file.module.css";
import { OvertakenTable } from "./overtaken-table.tsx";

interface FactsPreviewProps {
  file: string;
  look: FactsLook;
  onClose: () => void;
}

/** What a facts file would change, before it does: for one's own things and trips first, then in numbers. */
export function FactsPreview({ file, look, onClose }: FactsPreviewProps) {
  const { t, language } = useWords();
  const { today } = useData();
  const { changeFacts, fail } = useCommands();
  const queries = useQueryClient();
  useReturnFocus();
  const place = useScrollHere();
  const { edition, same, preview } = look;
  const accept = useMutation({
    mutationFn: () => client("facts.accept", { hash: edition.hash }),
    onSuccess: async (state) => {
      queries.setQueryData(FACTS_STATE_KEY, state);
      await changeFacts(t("facts-file.accepted", { sequence: edition.sequence }));
      onClose();
    },
    onError: (error) => fail(toCallError(error)),
  });
  return (
    <div ref={place} tabIndex={-1}>
      <Section inHand title={t("facts-file.preview")} meta={<span className={styles.file}>{file}</span>}>
        <p className="bold">{t("facts-file.in-use.accepted", { sequence: edition.sequence })}</p>
        <EditionList edition={edition} />
        {edition.staleAfter < today && (
          <div className={styles.banner}>
            <Banner
              tone="note"
              title={t("facts-file.stale", { day: dayFull(edition.staleAfter, language) })}
            />
          </div>
        )}
        {same && <p className={styles.part}>{t("facts-file.same")}</p>}
        <ChangedAnswers answers={preview.answers} more={preview.more} />
        <ChangedTrips trips={preview.trips} />
        <ChangedRecords folders={preview.folders} />
        {preview.overtaken.length > 0 && (
          <div className={styles.part}>
            <h3>{t("facts-file.overtaken")}</h3>
            <p className={styles.text}>{t("facts-file.overtaken.text")}</p>
            <OvertakenTable entries={preview.overtaken} />
          </div>
        )}
        <ButtonRow>
          {!same && (
            <Button variant="filled" loading={accept.isPending} onClick={() => accept.mutate()}>
              {t("facts-file.accept")}
            </Button>
          )}
          <Button onClick={onClose}>{same ? t("form.close") : t("form.cancel")}</Button>
        </ButtonRow>
      </Section>
    </div>
  );
}
