import { Button } from "@mantine/core";
import { useState, type FormEvent } from "react";
import type { ChecklistItem } from "../../../core/checklist/merge.ts";
import { markSchema, type ItemState, type OwnItem, type Trip } from "../../../core/profile/trip.ts";
import { useCommands } from "../../app/commands.tsx";
import { useItemWords } from "../../app/item-words.ts";
import { useWords } from "../../app/language.tsx";
import { EvidenceList } from "../../components/evidence-line.tsx";
import { OwnTextField } from "../../components/own-text-field.tsx";
import { RichText } from "../../components/rich-text.tsx";
import styles from "./item-details.module.css";
import { OwnItemForm } from "./own-item-form.tsx";
import { useMark } from "./use-mark.ts";

const CHOICES: ItemState[] = ["to-do", "doing", "done", "not-needed", "blocked"];

/** Under an open item: why it is there, who says so, its state and a note. */
export function ItemDetails({ trip, item }: { trip: Trip; item: ChecklistItem }) {
  const { t } = useWords();
  const { apply } = useCommands();
  const words = useItemWords();
  const mark = useMark(trip, item);
  const [note, setNote] = useState(item.mark.note);
  const [problem, setProblem] = useState<string>();
  const [editing, setEditing] = useState(false);
  const saveNote = (event: FormEvent) => {
    event.preventDefault();
    const parsed = markSchema.shape.note.safeParse(note);
    if (parsed.success) void mark({ note: parsed.data });
    else setProblem(t("field.too-long", { max: 500 }));
  };
  const { source } = item;
  const remove = (own: OwnItem) =>
    apply([{ type: "item.remove", trip: trip.id, item: own.id }], t("item.removed", { title: own.title }));
  if (editing && source.kind === "own") {
    return (
      <div className={styles.details}>
        <OwnItemForm trip={trip} item={source.item} onClose={() => setEditing(false)} />
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
      <div className={styles.states} role="group" aria-label={t("item.state")}>
        {CHOICES.filter((state) => state !== item.mark.state).map((state) => (
          <Button key={state} size="xs" onClick={() => void mark({ state })}>
            {t(`state.set.${state}`)}
          </Button>
        ))}
        {source.kind === "own" && (
          <>
            <Button size="xs" variant="transparent" onClick={() => setEditing(true)}>
              {t("item.change")}
            </Button>
            <Button size="xs" variant="transparent" onClick={() => void remove(source.item)}>
              {t("form.remove")}
            </Button>
          </>
        )}
      </div>
      <form className={styles.note} onSubmit={saveNote} noValidate>
        <OwnTextField
          label={item.mark.state === "blocked" ? t("item.note.blocked") : t("item.note")}
          value={note}
          onChange={setNote}
          problem={problem}
        />
        <Button type="submit" disabled={note === item.mark.note}>
          {t("item.note.save")}
        </Button>
      </form>
    </div>
  );
}
