import { Button } from "@mantine/core";
import { useState, type FormEvent } from "react";
import type { Phase } from "../../../core/catalogue/checklist-rule.ts";
import type { ChecklistItem } from "../../../core/checklist/merge.ts";
import { addItemAgain } from "../../../core/profile/make-change.ts";
import { markSchema, type ItemState, type OwnItem, type Trip } from "../../../core/profile/trip.ts";
import { useCommands } from "../../app/commands.tsx";
import { useData } from "../../app/data.tsx";
import { useItemWords } from "../../app/item-words.ts";
import { useWords } from "../../app/language.tsx";
import { fieldPart, useOpenForm } from "../../app/use-open-form.ts";
import { ChangedElsewhere } from "../../components/changed-elsewhere.tsx";
import { EvidenceList } from "../../components/evidence-line.tsx";
import { OwnTextField } from "../../components/own-text-field.tsx";
import { RichText } from "../../components/rich-text.tsx";
import styles from "./item-details.module.css";
import { OwnItemForm } from "./own-item-form.tsx";
import { useMark } from "./use-mark.ts";

const CHOICES: ItemState[] = ["to-do", "doing", "done", "not-needed", "blocked"];

interface ItemDetailsProps {
  trip: Trip;
  /** The item, or how it was last. */
  item: ChecklistItem;
  gone: boolean;
  /** Where it is shown from now on; null closes it. */
  onOpen: (phase: Phase | null) => void;
}

/** Under an open item: why it is there, who says so, its state and a note. */
export function ItemDetails({ trip, item, gone, onOpen }: ItemDetailsProps) {
  const { t } = useWords();
  const { today } = useData();
  const { apply } = useCommands();
  const words = useItemWords();
  const mark = useMark(trip, item);
  const [note, setNote] = useState(item.mark.note);
  const [problem, setProblem] = useState<string>();
  const [editing, setEditing] = useState(false);
  const { source } = item;
  const beside = useOpenForm({
    values: { note },
    setValues: (values) => setNote(values.note),
    saved: gone ? null : { note: item.mark.note },
    parts: { note: fieldPart("note", t("item.note")) },
  });
  const saveNote = (event: FormEvent) => {
    event.preventDefault();
    const parsed = markSchema.shape.note.safeParse(note);
    if (!parsed.success) return setProblem(t("field.too-long", { max: 500 }));
    const { phase, due } = item;
    // An item that no rule makes any more goes on as one of the person's own.
    const own =
      source.kind === "own"
        ? source.item
        : { id: crypto.randomUUID(), phase, title: words.title(item).slice(0, 120), due };
    if (!gone) return void beside.save(mark({ note: parsed.data }));
    void beside
      .save(addItemAgain(trip, own, { ...item.mark, note: parsed.data }, today))
      .then((saved) => saved && onOpen(source.kind === "own" ? phase : null));
  };
  const set = (state: ItemState) => void apply(mark({ state }));
  const remove = (own: OwnItem) =>
    void apply(
      [{ type: "item.remove", trip: trip.id, item: own.id }],
      t("item.removed", { title: own.title }),
    ).then((removed) => removed && onOpen(null));
  if (editing && source.kind === "own") {
    return (
      <div className={styles.details}>
        <OwnItemForm
          trip={trip}
          item={source.item}
          mark={item.mark}
          onClose={(saved) => {
            setEditing(false);
            if (saved !== undefined) onOpen(saved.phase);
          }}
        />
      </div>
    );
  }
  return (
    <div className={styles.details}>
      {source.kind === "rule" ? (
        <>
          <p className={styles.why}>
            <RichText text={words.why(item)} />
          </p>
          <EvidenceList
            evidence={source.item.evidence}
            record={`checklist-rules/${source.item.id.split(":")[0]}`}
          />
        </>
      ) : (
        <p className="meta">{t("item.own")}</p>
      )}
      {!gone && (
        <div className={styles.states} role="group" aria-label={t("item.state")}>
          {CHOICES.filter((state) => state !== item.mark.state).map((state) => (
            <Button key={state} size="xs" onClick={() => set(state)}>
              {t(`state.set.${state}`)}
            </Button>
          ))}
          {source.kind === "own" && (
            <>
              <Button size="xs" variant="transparent" onClick={() => setEditing(true)}>
                {t("item.change")}
              </Button>
              <Button size="xs" variant="transparent" onClick={() => remove(source.item)}>
                {t("form.remove")}
              </Button>
            </>
          )}
        </div>
      )}
      <form className={styles.note} onSubmit={saveNote} noValidate>
        <ChangedElsewhere beside={beside} />
        <OwnTextField
          label={item.mark.state === "blocked" ? t("item.note.blocked") : t("item.note")}
          value={note}
          onChange={setNote}
          problem={problem}
        />
        <Button type="submit" disabled={!gone && note === item.mark.note}>
          {t("item.note.save")}
        </Button>
      </form>
    </div>
  );
}
