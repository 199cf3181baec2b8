import type { Checklist } from "../../core/checklist/merge.ts";
import { dayWithWeekday } from "../../core/i18n/dates.ts";
import type { StepProgress } from "../../core/guides/guide-progress.ts";
import type { Trip } from "../../core/profile/trip.ts";
import { useData } from "../session/data.tsx";
import { useItemWords } from "../session/item-words.ts";
import { useWords } from "../session/language.tsx";
import { RichText } from "../components/rich-text.tsx";
import { Table } from "../components/table.tsx";
import { TableHead } from "../components/table-head.tsx";
import { TaskBox } from "../components/task-box.tsx";
import { useCite } from "./cite.ts";

const BLANK_ROWS = 4;

/** The steps of a guide that is an item of the list, with a box each. */
function GuideSteps({ steps }: { steps: readonly StepProgress[] }) {
  const { t, say, language } = useWords();
  if (steps.length === 0) return null;
  return (
    <ol className="plan-guide-steps">
      {steps.map(({ step, number, doneOn }) => {
        const state = doneOn === null ? "to-do" : "done";
        return (
          <li key={step.id}>
            <TaskBox state={state} />
            <span className="visually-hidden">{t(`state.${state}`)}</span>
            <span>
              {number} <RichText text={say(step.text)} />{" "}
              {doneOn !== null && <span className="meta">{dayWithWeekday(doneOn, language)}</span>}
            </span>
          </li>
        );
      })}
    </ol>
  );
}

/** The whole checklist, phase by phase, with boxes, due dates, why and sources; then blank boxes for one's own. */
export function ChecklistTables({ trip, checklist }: { trip: Trip; checklist: Checklist }) {
  const { t, language } = useWords();
  const { records } = useData();
  const words = useItemWords();
  const cite = useCite();
  const nameOf = (id: string) => records.person(id)?.name ?? "";
  return (
    <section className="plan-break">
      <header className="plan-top">
        <h2 className="plan-title">{t("print.checklist")}</h2>
        <p className="meta">{t("print.due-basis", { date: trip.departs })}</p>
      </header>
      {checklist.phases.map((phase) => (
        <section key={phase.phase}>
          <h3>
            {t(`phase.${phase.phase}`)}{" "}
            <span className="meta">{t("trip.done-of", { done: phase.done, total: phase.items.length })}</span>
          </h3>
          <Table className="plan-checklist">
            <TableHead
              columns={[
                { said: t("print.done") },
                t("print.due"),
                t("print.what"),
                t("print.who"),
                t("print.source"),
              ]}
            />
            <tbody>
              {phase.items.map((item) => {
                const { state, note } = item.mark;
                const rule = item.source.kind === "own" ? null : item.source.item;
                const steps = item.source.kind === "guide" ? item.source.item.steps : [];
                return (
                  <tr key={item.id} className={item.overdue ? "late" : undefined}>
                    <td>
                      <TaskBox state={state} />
                      <span className="visually-hidden">{t(`state.${state}`)}</span>
                    </td>
                    <td>
                      {item.due === null ? t("item.daily") : dayWithWeekday(item.due, language)}
                      {item.overdue && ` ${t("print.late")}`}
                    </td>
                    <td>
                      {words.title(item)}
                      {rule !== null && (
                        <p className="meta">
                          <RichText text={words.why(item)} />
                        </p>
                      )}
                      <GuideSteps steps={steps} />
                      {note !== "" && <p className="meta">{t("print.note", { note })}</p>}
                    </td>
                    <td>
                      {rule === null || rule.who.length === trip.travellers.length
                        ? trip.travellers.length > 1
                          ? t("trip.everybody")
                          : trip.travellers.map(nameOf).join("")
                        : rule.who.map(nameOf).join(t("list.separator"))}
                    </td>
                    <td className="meta">{rule === null ? t("print.own") : cite(rule.evidence)}</td>
                  </tr>
                );
              })}
            </tbody>
          </Table>
        </section>
      ))}
      <section>
        <h3>{t("print.blank")}</h3>
        <ul className="plan-blank">
          {Array.from({ length: BLANK_ROWS }, (_, i) => (
            <li key={i}>
              <TaskBox state="to-do" />
            </li>
          ))}
        </ul>
      </section>
    </section>
  );
}
