import { Button, NativeSelect } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { PHASES, type Phase } from "../../../core/catalogue/checklist-rule.ts";
import { ownItemSchema, type OwnItem, type Trip } from "../../../core/profile/trip.ts";
import { useCommands } from "../../app/commands.tsx";
import { useWords } from "../../app/language.tsx";
import { useReturnFocus } from "../../app/return-focus.ts";
import { DateField } from "../../components/date-field.tsx";
import { OwnTextField } from "../../components/own-text-field.tsx";
import { Section } from "../../components/section.tsx";
import styles from "./own-item-form.module.css";

interface OwnItemFormProps {
  trip: Trip;
  /** The item to change; a new one without. */
  item?: OwnItem;
  onClose: () => void;
}

/** A checklist item of the person's own: a new one, or one to change. */
export function OwnItemForm({ trip, item, onClose }: OwnItemFormProps) {
  const { t } = useWords();
  const { apply } = useCommands();
  useReturnFocus();
  const [title, setTitle] = useState(item?.title ?? "");
  const [phase, setPhase] = useState<Phase>(item?.phase ?? "before");
  const [due, setDue] = useState(item?.due ?? null);
  const [problem, setProblem] = useState<string>();
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
    const type = item === undefined ? "item.add" : "item.change";
    const said = t(item === undefined ? "item.added" : "item.saved", { title: parsed.data.title });
    if (await apply([{ type, trip: trip.id, item: parsed.data }], said)) onClose();
  };
  return (
    <Section title={t(item === undefined ? "item.add.title" : "item.change.title")} inHand>
      <form className={styles.form} onSubmit={(event) => void save(event)} noValidate>
        <div className={styles.title}>
          <OwnTextField
            label={t("item.title")}
            value={title}
            onChange={(v) => {
              setTitle(v);
              setProblem(undefined);
            }}
            problem={problem}
            autoFocus
          />
        </div>
        <NativeSelect
          label={t("item.phase")}
          value={phase}
          onChange={(e) => setPhase(e.currentTarget.value as Phase)}
          data={PHASES.map((value) => ({ value, label: t(`phase.${value}`) }))}
        />
        {phase !== "daily" && <DateField label={t("item.due")} value={due} onChange={setDue} />}
        <div className={styles.actions}>
          <Button type="submit" variant="filled">
            {t("form.save")}
          </Button>
          <Button onClick={onClose}>{t("form.cancel")}</Button>
        </div>
      </form>
    </Section>
  );
}
