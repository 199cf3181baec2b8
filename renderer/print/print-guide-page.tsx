import { useParams } from "wouter";
import { distinctEvidence } from "../../core/catalogue/distinct-evidence.ts";
import type { Guide } from "../../core/catalogue/guide.ts";
import { guideProgress, type StepProgress } from "../../core/guides/guide-progress.ts";
import { dayFull, dayShort } from "../../core/i18n/dates.ts";
import type { Person } from "../../core/profile/person.ts";
import { Pairs } from "../components/pairs.tsx";
import { RichText } from "../components/rich-text.tsx";
import { TaskBox } from "../components/task-box.tsx";
import { useData } from "../session/data.tsx";
import { useWords } from "../session/language.tsx";
import { useCite } from "./cite.ts";
import { pageRules } from "./page-rules.ts";
import "./print.css";
import { SourceTable } from "./source-table.tsx";
import { usePrintReady } from "./use-print-ready.ts";

/** One guide as a printed page: what is needed, the steps with boxes, what somebody did and noted, the sources. */
export function PrintGuidePage() {
  const { id, person } = useParams<{ id: string; person?: string }>();
  const { catalogue, records } = useData();
  const guide = catalogue.guides.find((one) => one.id === id);
  const who = person === undefined ? null : records.person(person);
  return guide === undefined || who === undefined ? <NoGuide /> : <PrintedGuide guide={guide} person={who} />;
}

function NoGuide() {
  const { t } = useWords();
  usePrintReady("missing", "", "");
  return <p>{t("gone.guide.title")}</p>;
}

function PrintedGuide({ guide, person }: { guide: Guide; person: Person | null }) {
  const { t, say } = useWords();
  const { catalogue, today } = useData();
  const name = say(guide.name);
  const paper = new URLSearchParams(location.search).get("paper") === "Letter" ? "Letter" : "A4";
  const footer = t("print.footer", { trip: name, date: today, facts: catalogue.about.newest.slice(0, 7) });
  const around: [string, string, string] = [t("print.page"), t("print.pages"), t("print.pages.end")];
  usePrintReady("drawn", [footer, ...around].join(""), `${name} · ${t("app.name")}`);
  const { steps } = guideProgress(guide, person);
  const parts = [...guide.steps, ...guide.variants, ...guide.tips];
  return (
    <article className="plan">
      <style>{pageRules(paper, footer, around)}</style>
      <GuideHead guide={guide} person={person} />
      <section>
        <h2>{t("guide.steps")}</h2>
        <ol className="plan-steps">
          {steps.map((at) => (
            <PrintedStep key={at.step.id} at={at} />
          ))}
        </ol>
      </section>
      <Lines
        title={t("guide.variants")}
        lines={guide.variants.map(({ who, text }) => [say(who.text), say(text)])}
      />
      <Lines title={t("guide.limits")} lines={guide.tips.map(({ text }) => [null, say(text)])} />
      <SourceTable evidence={distinctEvidence(parts.flatMap(({ evidence }) => evidence))} />
    </article>
  );
}

function GuideHead({ guide, person }: { guide: Guide; person: Person | null }) {
  const { t, say } = useWords();
  const figures = [
    ...(person === null ? [] : [[t("guide.for"), person.name] as const]),
    [t("guide.who"), say(guide.who.text)],
    [t("guide.at-hand"), guide.atHand.map((thing) => say(thing)).join(t("guide.at-hand.separator"))],
    [t("guide.worked"), say(guide.worked)],
    [t("guide.time"), t("guide.minutes", { minutes: guide.minutes })],
  ] as const;
  return (
    <>
      <header className="plan-top">
        <div>
          <p className="meta">{t("guide.print.eyebrow")}</p>
          <h1>{say(guide.name)}</h1>
        </div>
        <p className="meta">{say(guide.about)}</p>
      </header>
      <dl className="plan-strip plan-strip-guide">
        <Pairs of={figures} />
      </dl>
    </>
  );
}

function PrintedStep({ at: { step, number, doneOn, note } }: { at: StepProgress }) {
  const { t, say, language } = useWords();
  const cite = useCite();
  const state = doneOn === null ? "to-do" : "done";
  return (
    <li>
      <TaskBox state={state} />
      <span className="visually-hidden">{t(`state.${state}`)}</span>
      <b>{number}</b>
      <div>
        <p>
          <RichText text={say(step.text)} />
        </p>
        {step.hint !== undefined && <p className="meta">{say(step.hint)}</p>}
        {doneOn !== null && <p className="meta">{t("guide.done.on", { date: dayFull(doneOn, language) })}</p>}
        {note !== null && (
          <p className="meta">
            {t("guide.print.note", { date: dayShort(note.on, language), note: note.text })}
          </p>
        )}
        <p className="meta">{cite(step.evidence)}</p>
      </div>
    </li>
  );
}

function Lines({ title, lines }: { title: string; lines: readonly (readonly [string | null, string])[] }) {
  const { t } = useWords();
  if (lines.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul className="plan-lines">
        {lines.map(([head, text]) => (
          <li key={text}>
            {head !== null && <b>{t("guide.print.head", { head })}</b>}
            <RichText text={text} />
          </li>
        ))}
      </ul>
    </section>
  );
}
