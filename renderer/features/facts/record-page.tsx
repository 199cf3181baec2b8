import { useMemo } from "react";
import { useParams } from "wouter";
import { placedRecords, recordNamer } from "../../../core/facts/record-name.ts";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import { Eyebrow } from "../../components/eyebrow.tsx";
import { OwnMark } from "../../components/own-mark.tsx";
import { Page } from "../../components/page.tsx";
import { Sections } from "../../components/sections.tsx";
import { BuiltInSays } from "./built-in-says.tsx";
import { CauseBody } from "./cause-body.tsx";
import { FactsByTopic } from "./facts-by-topic.tsx";
import { GuideBody } from "./guide-body.tsx";
import { HotlineBody } from "./hotline-body.tsx";
import { NoSuchRecord } from "./no-such-record.tsx";
import { OtherParts } from "./other-parts.tsx";
import { OwnAssertion } from "./own-assertion.tsx";
import { OwnTools } from "./own-tools.tsx";
import { ReaderLink } from "./reader-link.tsx";
import { RelatedRecords } from "./related-records.tsx";
import { StatementBody } from "./statement-body.tsx";
import { SymptomBody } from "./symptom-body.tsx";

/** One record: what it says, every line of evidence, what was said before, who disagrees, and what rests on it. */
export function RecordPage() {
  const { t, say } = useWords();
  const { catalogue, own } = useData();
  const { folder, id } = useParams<{ folder: string; id: string }>();
  const placed = useMemo(
    () => placedRecords(catalogue).find(({ key }) => key === `${folder}/${id}`),
    [catalogue, folder, id],
  );
  const nameOf = useMemo(() => recordNamer(catalogue), [catalogue]);
  if (placed === undefined) return <NoSuchRecord />;
  const { record } = placed;
  const facts = "facts" in record ? (record.facts ?? []) : [];
  const tips = "tips" in record ? record.tips : [];
  return (
    <Page
      eyebrow={
        <Eyebrow
          to="/facts"
          from={t("facts.eyebrow")}
          here={
            <>
              {t(`facts.kind.${placed.folder}`)} {own.has(placed.key) && <OwnMark />}
            </>
          }
        />
      }
      actions={<OwnTools placed={placed} name={say(nameOf(placed))} />}
      title={say(nameOf(placed))}
    >
      <Sections>
        <ReaderLink placed={placed} />
        <OwnAssertion placed={placed} />
        {own.has(placed.key) && <BuiltInSays address={placed.key} />}
        {"target" in record && <StatementBody statement={record} />}
        {"symptoms" in record && <CauseBody cause={record} />}
        {"words" in record && <SymptomBody symptom={record} />}
        {"atHand" in record && <GuideBody guide={record} />}
        {"owner" in record && <HotlineBody hotline={record} />}
        <OtherParts record={record} />
        <FactsByTopic title={t("facts.known")} facts={facts} />
        <FactsByTopic title={t("facts.part.tips")} facts={tips} />
        <RelatedRecords placed={placed} />
      </Sections>
    </Page>
  );
}
