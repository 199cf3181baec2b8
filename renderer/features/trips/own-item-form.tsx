import { Button, NativeSelect } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { PHASES, type Phase } from "../../../core/catalogue/checklist-rule.ts";
import { dayFull } from "../../../core/i18n/dates.ts";
import type { Action } from "../../../core/profile/actions.ts";
import { addItemAgain, changeItem } from "../../../core/profile/make-change.ts";
import { ownItemSchema, UNMARKED, type Mark, type OwnItem, type Trip } from "../../../core/profile/trip.ts";
import { useData } from "../../app/data.tsx";
import { useWords } from "../../app/language.tsx";
import { useReturnFocus } from "../../app/return-focus.ts";
import { fieldPart, useOpenForm } from "../../app/use-open-form.ts";
import { ChangedElsewhere } from "../../components/changed-elsewhere.tsx";
import { DateField } from "../../components/date-field.tsx";
import { OwnTextField } from "../../components/own-text-field.tsx";
import { Section } from "../../components/section.tsx";
import styles from "./own-item-form.module.css";

type Draft = Pick<OwnItem, "title" | "phase" | "due">;
const BLANK: Draft = { title: "", phase: "before", due: null };

interface OwnItemFormProps {
  trip: Trip;
  /** The item to change and what was done with it, as they were seen last; a new one without. */
  item?: OwnItem;
  mark?: Mark;
  /** Told what was saved, when it was. */
  onClose: (saved?: OwnItem) => void;
}

/** A checklist item of the person's own: a new one, or one to change. */
export function OwnItemForm({ trip, item, mark = UNMARKED, onClose }: OwnItemFormProps) {
  const { t, language } = useWords();
  const { today } = useData();
  useReturnFocus();
  const saved = trip.ownItems.find(({ id }) => id === item?.id);
  const [draft, setDraft] = useState<Draft>(item ?? BLANK);
  const [problem, setProblem] = useState<string>();
  const beside = useOpenForm({
    values: draft,
    setValues: setDraft,
    saved: item === undefined ? BLANK : (saved ?? null),
    parts: {
      title: fieldPart<Draft>("title", t("item.title")),
      phase: fieldPart<Draft>("phase", t("item.phase"), ({ phase }) => t(`phase.${phase}`)),
      due: fieldPart<Draft>("due", t("beside.due"), ({ due }) =>
        due === null ? "" : dayFull(due, language),
      ),
    },
  });
  const { title, phase, due } = draft;
  const set = (part: Partial<Draft>) => setDraft((d) => ({ ...d, ...part }));
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const parsed = ownItemSchema.safeParse({
      id: item?.id ?? crypto.randomUUID(),
      phase,
      title,
      due: phase === "daily" ? null : due,
    });
    if (!parsed.success) {
      setProblem(title.trim() === "" ? t("item.problem.empty") : t("field.too-long", { max: 120 }));
      return;
    }
    const said = t(item === undefined ? "item.added" : "item.saved", { title: parsed.data.title });
    const actions: Action[] =
      saved === undefined
        ? addItemAgain(trip, parsed.data, mark, today)
        : [changeItem(trip, saved, parsed.data)];
    if (await beside.save(actions, said)) onClose(parsed.data);
  };
  return (
    <Section title={t(item === undefined ? "item.add.title" : "item.change.title")} inHand>
      <form className={styles.form} onSubmit={(event) => void save(event)} noValidate>
        <ChangedElsewhere beside={beside} />
        <div className={styles.title}>
          <OwnTextField
            label={t("item.title")}
            value={title}
            onChange={(v) => {
              set({ title: v });
              setProblem(undefined);
            }}
            problem={problem}
            autoFocus
          />
        </div>
        <NativeSelect
          label={t("item.phase")}
          value={phase}
          onChange={(e) => set({ phase: e.currentTarget.value as Phase })}
          data={PHASES.map((value) => ({ value, label: t(`phase.${value}`) }))}
        />
        {phase !== "daily" && (
          <DateField label={t("item.due")} value={due} onChange={(day) => set({ due: day })} />
        )}
        <div className={styles.actions}>
          <Button type="submit" variant="filled">
            {t("form.save")}
          </Button>
          <Button onClick={() => onClose()}>{t("form.cancel")}</Button>
        </div>
      </form>
    </Section>
  );
}
