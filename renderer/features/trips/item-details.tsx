import { Button } from "@mantine/core";
import { useState } from "react";
import type { Phase } from "../../../core/catalogue/phase.ts";
import type { ChecklistItem } from "../../../core/checklist/merge.ts";
import { addItemAgain } from "../../../core/profile/make-change.ts";
import { markSchema, type OwnItem, type Trip } from "../../../core/profile/trip.ts";
import type { ItemState } from "../../../core/profile/item-mark.ts";
import { z } from "../../../core/zod.ts";
import { asTyped } from "../../session/as-typed.ts";
import { useCommands } from "../../session/commands.tsx";
import { useData } from "../../session/data.tsx";
import { useItemWords } from "../../session/item-words.ts";
import { dropDraftsNaming } from "../../session/kept-drafts.ts";
import { useWords } from "../../session/language.tsx";
import { useDraft } from "../../session/use-draft.ts";
import { fieldPart } from "../../session/use-open-form.ts";
import { useRecordForm } from "../../session/use-record-form.ts";
import { EvidenceList } from "../../components/evidence-line.tsx";
import { OwnTextField } from "../../components/own-text-field.tsx";
import { RecordFormFrame } from "../../components/record-form-frame.tsx";
import { RichText } from "../../components/rich-text.tsx";
import styles from "./item-details.module.css";
import { GuideSteps } from "./guide-steps.tsx";
import { OwnItemForm } from "./own-item-form.tsx";
import { useMark } from "./use-mark.ts";

const CHOICES: ItemState[] = ["to-do", "doing", "done", "not-needed", "blocked"];

/** The states it can be set to. A guide is under way by its steps, and while all are done nothing else can be said. */
function choicesOf({ source, mark }: ChecklistItem): ItemState[] {
  if (source.kind === "guide" && mark.state === "done") return ["to-do"];
  return CHOICES.filter((state) => state !== mark.state && (state !== "doing" || source.kind !== "guide"));
}

const noteForm = z.strictObject({ note: asTyped(markSchema.shape.note) });
type Draft = z.infer<typeof noteForm>;

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
  const [editing, setEditing] = useState(false);
  const { source } = item;
  const form = useRecordForm({
    draft: useDraft(`item/${trip.id}/${item.id}/note`),
    initial: { note: item.mark.note },
    saved: gone ? "gone" : { note: item.mark.note },
    parts: { note: fieldPart<Draft>("note", t("item.note")) },
    schema: noteForm,
  });
  const saveNote = async ({ note: typed }: Draft) => {
    const note = typed.trim();
    if (!gone) return form.beside.save(mark({ note }));
    const { phase, due } = item;
    // An item that no rule makes any more goes on as one of the person's own.
    const title = words.title(item).slice(0, 120);
    const own = source.kind === "own" ? source.item : { id: crypto.randomUUID(), phase, title, due };
    const saved = await form.beside.save(addItemAgain(trip, own, { ...item.mark, note }, today));
    if (saved) onOpen(source.kind === "own" ? phase : null);
    return saved;
  };
  const set = (state: ItemState) => void apply(mark({ state }));
  const remove = async (own: OwnItem) => {
    const said = t("item.removed", { title: own.title });
    if (!(await apply([{ type: "item.remove", trip: trip.id, item: own.id }], said))) return;
    dropDraftsNaming(trip.id, own.id);
    onOpen(null);
  };
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
      ) : source.kind === "guide" ? (
        <GuideSteps trip={trip} item={source.item} gone={gone} />
      ) : (
        <p className="meta">{t("item.own")}</p>
      )}
      {!gone && (
        <div className={styles.states} role="group" aria-label={t("item.state")}>
          {choicesOf(item).map((state) => (
            <Button key={state} size="xs" onClick={() => set(state)}>
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
      )}
      <RecordFormFrame form={form} save={saveNote} className={styles.note}>
        <OwnTextField
          label={item.mark.state === "blocked" ? t("item.note.blocked") : t("item.note")}
          {...form.field("note")}
        />
        <Button type="submit" disabled={!gone && form.values.note.trim() === item.mark.note}>
          {t("item.note.save")}
        </Button>
      </RecordFormFrame>
    </div>
  );
}
