import { Button } from "@mantine/core";
import { Link } from "wouter";
import type { GuideItem } from "../../../core/guides/guide-item.ts";
import { dayShort } from "../../../core/i18n/dates.ts";
import { plainText } from "../../../core/i18n/plain-text.ts";
import { markStep } from "../../../core/profile/make-change.ts";
import type { Trip } from "../../../core/profile/trip.ts";
import { RichText } from "../../components/rich-text.tsx";
import { TaskBox } from "../../components/task-box.tsx";
import { useCommands } from "../../session/commands.tsx";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import styles from "./guide-steps.module.css";

interface GuideStepsProps {
  trip: Trip;
  item: GuideItem;
  /** It was taken out while it was open. */
  gone: boolean;
}

/** Under a guide on a trip’s list: its steps, ticked here as in the guide, the way there, and the way out. */
export function GuideSteps({ trip, item: { guide, person, steps }, gone }: GuideStepsProps) {
  const { t, say, language } = useWords();
  const { today } = useData();
  const { apply } = useCommands();
  const tick = (step: string, done: boolean) =>
    void apply(({ people }) => {
      const now = people.find(({ id }) => id === person.id) ?? person;
      return [markStep(now, guide.id, step, done ? today : null)];
    });
  const takeOut = () =>
    void apply(
      [{ type: "item.guide", trip: trip.id, guide: guide.id, person: person.id, listed: false }],
      t("guide.trip.taken", { trip: trip.name }),
    );
  return (
    <>
      <p>{say(guide.about)}</p>
      <ol className={styles.steps} aria-label={t("item.guide.steps", { guide: say(guide.name) })}>
        {steps.map(({ step, number, doneOn, note }) => {
          const state = doneOn === null ? "to-do" : "done";
          return (
            <li key={step.id} className={doneOn === null ? undefined : styles.done}>
              <button
                type="button"
                role="checkbox"
                aria-checked={doneOn !== null}
                aria-label={t("guide.step.box", {
                  number,
                  text: plainText(say(step.text)),
                  state: t(`state.${state}`),
                })}
                className={styles.box}
                onClick={() => tick(step.id, doneOn === null)}
              >
                <TaskBox state={state} small />
              </button>
              <span>{number}</span>
              <div>
                <RichText text={say(step.text)} />
                {note !== null && (
                  <p className="meta">
                    {t("guide.print.note", { date: dayShort(note.on, language), note: note.text })}
                  </p>
                )}
              </div>
              <span className="meta">{doneOn !== null && dayShort(doneOn, language)}</span>
            </li>
          );
        })}
      </ol>
      <p>
        <Link className="go" href={`/guides/${guide.id}?person=${person.id}`}>
          {t("item.guide.open")}
        </Link>{" "}
        {!gone && (
          <Button size="xs" variant="transparent" onClick={takeOut}>
            {t("item.guide.take-out")}
          </Button>
        )}
      </p>
    </>
  );
}
