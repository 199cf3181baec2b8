import { Button } from "@mantine/core";
import { PHASES } from "../../../core/catalogue/phase.ts";
import { dayFull } from "../../../core/i18n/dates.ts";
import type { Action } from "../../../core/profile/actions.ts";
import { addItemAgain, changeItem } from "../../../core/profile/make-change.ts";
import { ownItemSchema, type OwnItem, type Trip } from "../../../core/profile/trip.ts";
import { UNMARKED, type Mark } from "../../../core/profile/item-mark.ts";
import { z } from "../../../core/zod.ts";
import { asTyped } from "../../session/as-typed.ts";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import { useReturnFocus } from "../../session/return-focus.ts";
import { useDraft } from "../../session/use-draft.ts";
import { fieldPart } from "../../session/use-open-form.ts";
import { useRecordForm } from "../../session/use-record-form.ts";
import { CancelButton } from "../../components/cancel-button.tsx";
import { DateField } from "../../components/date-field.tsx";
import { EnumField } from "../../components/enum-field.tsx";
import { OwnTextField } from "../../components/own-text-field.tsx";
import { RecordFormFrame } from "../../components/record-form-frame.tsx";
import { Section } from "../../components/section.tsx";
import styles from "./own-item-form.module.css";

const { shape } = ownItemSchema;
/** What is done every day is due on none. */
const itemForm = z
  .strictObject({
    title: asTyped(shape.title, { empty: "item.title" }),
    phase: shape.phase,
    due: shape.due,
  })
  .transform((draft) => ({
    title: draft.title.trim(),
    phase: draft.phase,
    due: draft.phase === "daily" ? null : draft.due,
  }));
type Draft = z.input<typeof itemForm>;

const draftOf = (item: OwnItem): Draft => ({ title: item.title, phase: item.phase, due: item.due });
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
  const draft = useDraft(`item/${trip.id}/${item?.id ?? "new"}`, () => item?.id ?? crypto.randomUUID());
  const id = draft.side;
  const form = useRecordForm({
    draft,
    initial: item === undefined ? BLANK : draftOf(item),
    saved: item === undefined ? "new" : saved === undefined ? "gone" : draftOf(saved),
    parts: {
      title: fieldPart<Draft>("title", t("item.title")),
      phase: fieldPart<Draft>("phase", t("item.phase"), ({ phase }) => t(`phase.${phase}`)),
      due: fieldPart<Draft>("due", t("beside.due"), ({ due }) =>
        due === null ? "" : dayFull(due, language),
      ),
    },
    schema: itemForm,
  });
  const save = async (read: Draft) => {
    const typed = { id, ...read };
    const said = t(item === undefined ? "item.added" : "item.saved", { title: typed.title });
    const actions: Action[] =
      saved === undefined ? addItemAgain(trip, typed, mark, today) : [changeItem(trip, saved, typed)];
    if (await form.beside.save(actions, said)) onClose(typed);
  };
  const { values, field } = form;
  return (
    <Section title={t(item === undefined ? "item.add.title" : "item.change.title")} inHand>
      <RecordFormFrame form={form} save={save} className={styles.form}>
        <div className={styles.title}>
          <OwnTextField autoFocus label={t("item.title")} {...field("title")} />
        </div>
        <EnumField
          label={t("item.phase")}
          values={PHASES}
          text={(value) => t(`phase.${value}`)}
          {...field("phase")}
        />
        {values.phase !== "daily" && <DateField label={t("item.due")} {...field("due")} />}
        <div className={styles.actions}>
          <Button type="submit" variant="filled">
            {t("form.save")}
          </Button>
          <CancelButton beside={form.beside} onCancel={onClose} />
        </div>
      </RecordFormFrame>
    </Section>
  );
}
