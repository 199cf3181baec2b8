import { IconChevronDown, IconChevronRight } from "@tabler/icons-react";
import type { Phase } from "../../../core/catalogue/phase.ts";
import type { ChecklistItem } from "../../../core/checklist/merge.ts";
import { dayShort } from "../../../core/i18n/dates.ts";
import type { Trip } from "../../../core/profile/trip.ts";
import type { ItemState } from "../../../core/profile/item-mark.ts";
import { useCommands } from "../../session/commands.tsx";
import { useData } from "../../session/data.tsx";
import { useItemWords } from "../../session/item-words.ts";
import { useWords } from "../../session/language.tsx";
import { TaskBox } from "../../components/task-box.tsx";
import styles from "./checklist-item-row.module.css";
import { ItemDetails } from "./item-details.tsx";
import { useMark } from "./use-mark.ts";

interface ChecklistItemRowProps {
  trip: Trip;
  item: ChecklistItem;
  open: boolean;
  /** It went while it was open. */
  gone: boolean;
  /** Opens it in a phase, or closes it. */
  onOpen: (phase: Phase | null) => void;
}

const CHECKED: Record<ItemState, boolean | "mixed"> = {
  "to-do": false,
  doing: "mixed",
  done: true,
  "not-needed": false,
  blocked: false,
};

/** box, date, how far off, what, who, chevron: always at the same x. */
export function ChecklistItemRow({ trip, item, open, gone, onOpen }: ChecklistItemRowProps) {
  const { t, language } = useWords();
  const { records } = useData();
  const words = useItemWords();
  const mark = useMark(trip, item);
  const { apply } = useCommands();
  const { state } = item.mark;
  const title = words.title(item);
  const all = item.source.kind === "own" || item.source.item.who.length === trip.travellers.length;
  const who = all
    ? trip.travellers.length > 1
      ? t("trip.everybody")
      : ""
    : item.source.kind === "own"
      ? ""
      : item.source.item.who.map((id) => records.person(id)?.name ?? "").join(t("list.separator"));
  const look = [
    styles.item,
    open && styles.open,
    item.overdue && styles.late,
    (state === "done" || state === "not-needed") && styles.settled,
  ];
  return (
    <>
      <div className={look.filter(Boolean).join(" ")}>
        <button
          type="button"
          role="checkbox"
          aria-checked={CHECKED[state]}
          aria-label={t("item.box", { title, state: t(`state.${state}`) })}
          className={styles.box}
          onClick={() => void apply(mark({ state: state === "done" ? "to-do" : "done" }))}
        >
          <TaskBox state={state} />
        </button>
        <span className={styles.date}>
          {item.due === null ? t("item.daily") : dayShort(item.due, language)}
        </span>
        <span className={styles.relative}>{words.relative(item)}</span>
        <button
          type="button"
          className={styles.text}
          aria-expanded={open}
          onClick={() => onOpen(open ? null : item.phase)}
        >
          <span className={styles.title}>{title}</span>
          {item.mark.note !== "" && (
            <span className={state === "blocked" ? styles.blocked : styles.note}>{item.mark.note}</span>
          )}
        </button>
        <span className={styles.who}>{who}</span>
        <span className={styles.chevron} aria-hidden="true">
          {open ? (
            <IconChevronDown size="1.125rem" stroke={1.75} />
          ) : (
            <IconChevronRight size="1.125rem" stroke={1.75} />
          )}
        </span>
      </div>
      {open && <ItemDetails trip={trip} item={item} gone={gone} onOpen={onOpen} />}
    </>
  );
}
