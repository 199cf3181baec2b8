import { useMemo } from "react";
import { useParams } from "wouter";
import { guideForAnybody, guidesFor } from "../../../core/guides/guide-for.ts";
import type { Guide } from "../../../core/catalogue/guide.ts";
import columns from "../../components/columns.module.css";
import { Eyebrow } from "../../components/eyebrow.tsx";
import { NotFound } from "../../components/not-found.tsx";
import { Page } from "../../components/page.tsx";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import { GuideAside } from "./guide-aside.tsx";
import styles from "./guide-page.module.css";
import { GuideStrip } from "./guide-strip.tsx";
import { PrintMenu } from "./print-menu.tsx";
import { StepList } from "./step-list.tsx";
import { TripMenu } from "./trip-menu.tsx";
import { useGuideWhom } from "./use-guide-whom.ts";
import { WhomField } from "./whom-field.tsx";

/** One guide, at the step that somebody got to. */
export function GuidePage() {
  const { t } = useWords();
  const { catalogue } = useData();
  const { id } = useParams<{ id: string }>();
  const guide = catalogue.guides.find((one) => one.id === id);
  if (guide === undefined)
    return <NotFound where={t("nav.guides")} what="guide" to="/guides" action={t("nav.guides")} />;
  return <GuideOf key={guide.id} guide={guide} />;
}

function GuideOf({ guide }: { guide: Guide }) {
  const { t, say } = useWords();
  const { lookup, profile, today } = useData();
  const { person, choose } = useGuideWhom();
  const look = useMemo(
    () => (person === null ? guideForAnybody : guidesFor(lookup, profile, person, today))(guide),
    [guide, lookup, person, profile, today],
  );
  const kind = t(`guide.kind.${guide.kind}`);
  return (
    <Page
      eyebrow={
        <Eyebrow
          to="/guides"
          from={t("nav.guides")}
          here={person === null ? kind : t("guide.eyebrow", { kind, name: person.name })}
        />
      }
      title={say(guide.name)}
      actions={
        <>
          {person !== null && <WhomField person={person} onChoose={choose} />}
          {person !== null && <TripMenu guide={guide} person={person} />}
          <PrintMenu guide={guide} person={person} />
        </>
      }
    >
      <GuideStrip look={look} />
      {person === null && <WhomField person={null} onChoose={choose} />}
      <div className={`${columns.columns} ${styles.columns}`}>
        <StepList key={person?.id ?? ""} look={look} person={person} />
        <GuideAside look={look} person={person} />
      </div>
    </Page>
  );
}
