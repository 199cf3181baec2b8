import { Button, SegmentedControl } from "@mantine/core";
import { useMemo, useState } from "react";
import { groupBy } from "../../../core/by-key.ts";
import { createLookup } from "../../../core/catalogue/lookup.ts";
import { recordsToMerge } from "../../../core/exchange/choose.ts";
import type { Exchange } from "../../../core/exchange/exchange.ts";
import { OUTCOMES, previewMerge, previewReplace, type ImportLine } from "../../../core/exchange/preview.ts";
import { withOverlay } from "../../../core/overlay/overlay.ts";
import { recordsIn, type Records } from "../../../core/profile/profile.ts";
import { countRecords } from "../../../core/profile/step.ts";
import { useCommands } from "../../session/commands.tsx";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import { useReturnFocus } from "../../session/return-focus.ts";
import { useScrollHere } from "../../session/use-scroll-here.ts";
import { ButtonRow } from "../../components/button-row.tsx";
import { Section } from "../../components/section.tsx";
import { ConflictTable } from "./conflict-table.tsx";
import styles from "./exchange-page.module.css";
import { OutcomeTable } from "./outcome-table.tsx";

interface ImportPreviewProps {
  file: string;
  document: Exchange;
  onClose: () => void;
}

const NONE: readonly ImportLine[] = [];

/** What an exported profile would do, record by record, before anything is done; and how it is to be done. */
export function ImportPreview({ file, document, onClose }: ImportPreviewProps) {
  const { t } = useWords();
  const { profile, catalogue } = useData();
  const { apply } = useCommands();
  const [how, setHow] = useState<"merge" | "replace">("merge");
  const [theirs, setTheirs] = useState<ReadonlySet<string>>(new Set());
  useReturnFocus();
  const place = useScrollHere();
  const brought = useMemo<Records>(() => {
    return recordsIn(document);
  }, [document]);
  const lines = useMemo(
    () => (how === "merge" ? previewMerge(profile, brought) : previewReplace(profile, brought)),
    [how, profile, brought],
  );
  const lookup = useMemo(() => createLookup(withOverlay(catalogue, brought.overlay)), [catalogue, brought]);
  const records = useMemo(
    () => (how === "merge" ? recordsToMerge(profile, brought, theirs) : brought),
    [how, profile, brought, theirs],
  );
  const byOutcome = useMemo(() => groupBy(lines, ({ outcome }) => outcome), [lines]);
  const of = (outcome: (typeof OUTCOMES)[number]) => byOutcome.get(outcome) ?? NONE;
  const nothing = lines.every(({ outcome }) => outcome === "ignored");
  const count = how === "merge" ? countRecords(records) : countRecords(brought);
  const take = async () => {
    const said = t("exchange.imported", { count, file });
    if (await apply([{ type: "profile.import", how, records, savedAt: profile.savedAt }], said)) onClose();
  };
  return (
    <div ref={place} tabIndex={-1}>
      <Section inHand title={t("exchange.preview")} meta={<span className={styles.file}>{file}</span>}>
        <SegmentedControl
          className={styles.how ?? ""}
          aria-label={t("exchange.how")}
          value={how}
          onChange={setHow}
          data={[
            { value: "merge", label: t("exchange.how.merge") },
            { value: "replace", label: t("exchange.how.replace") },
          ]}
        />
        <p className={`${styles.text} ${styles.under}`}>{t(`exchange.how.${how}.text`)}</p>
        {nothing && <p>{t(lines.length === 0 ? "exchange.empty-file" : "exchange.same")}</p>}
        <dl className={styles.counts}>
          {OUTCOMES.filter((outcome) => of(outcome).length > 0).map((outcome) => (
            <div key={outcome}>
              <dt>{t(`exchange.outcome.${outcome}`)}</dt>
              <dd>{of(outcome).length}</dd>
            </div>
          ))}
        </dl>
        <ConflictTable lines={of("conflict")} lookup={lookup} theirs={theirs} onChoose={setTheirs} />
        {OUTCOMES.filter((outcome) => outcome !== "conflict").map((outcome) => (
          <OutcomeTable key={outcome} outcome={outcome} lines={of(outcome)} lookup={lookup} />
        ))}
        <ButtonRow>
          {!nothing && (
            <Button variant="filled" disabled={how === "merge" && count === 0} onClick={() => void take()}>
              {t(`exchange.go.${how}`)}
            </Button>
          )}
          <Button onClick={onClose}>{nothing ? t("form.close") : t("form.cancel")}</Button>
        </ButtonRow>
      </Section>
    </div>
  );
}
