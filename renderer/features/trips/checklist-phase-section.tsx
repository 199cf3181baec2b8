import { Button } from "@mantine/core";
import { useMemo, useState } from "react";
import type { Phase } from "../../../core/catalogue/phase.ts";
import { isSettled, type ChecklistItem, type ChecklistPhase } from "../../../core/checklist/merge.ts";
import { dayShort } from "../../../core/i18n/dates.ts";
import type { Trip } from "../../../core/profile/trip.ts";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import { LongList } from "../../components/long-list.tsx";
import { NowLine } from "../../components/now-line.tsx";
import { Section } from "../../components/section.tsx";
import { ChecklistItemRow } from "./checklist-item-row.tsx";

interface ChecklistPhaseSectionProps {
  trip: Trip;
  phase: ChecklistPhase;
  /** The now line stands in this phase. */
  showToday: boolean;
  /** Whether an item is among what is looked for on the page; null when nothing is. */
  fits: ((item: ChecklistItem) => boolean) | null;
  /** The item whose details are shown; it may be gone since. */
  open: (OpenItem & { gone: boolean }) | null;
  onOpen: (item: OpenItem | null) => void;
}

/** An item and the phase it was opened in. */
export interface OpenItem {
  id: string;
  phase: Phase;
}

/** How many settled items stay in sight; the rest fold away. */
const SETTLED_SHOWN = 3;

const ROW_REM = 2.5;

/** The line that says where today is among the items. */
const NOW = "now";
const keyOf = (row: ChecklistItem | typeof NOW) => (row === NOW ? NOW : row.id);

/** One phase of the checklist: overdue first, then the now line, then what comes; settled ones last. */
export function ChecklistPhaseSection({
  trip,
  phase,
  showToday,
  fits,
  open,
  onOpen,
}: ChecklistPhaseSectionProps) {
  const { t, language } = useWords();
  const { today } = useData();
  const [all, setAll] = useState(false);
  const settled = phase.items.filter(isSettled);
  const hidden = all || fits !== null ? 0 : Math.max(settled.length - SETTLED_SHOWN, 0);
  const openId = open?.id;
  const shown = useMemo(
    () =>
      phase.items.filter(
        (item, index) =>
          (fits === null || fits(item)) && (item.id === openId || index < phase.items.length - hidden),
      ),
    [fits, hidden, openId, phase.items],
  );
  const rows = useMemo<readonly (ChecklistItem | typeof NOW)[]>(() => {
    const ahead = shown.findIndex((item) => !isSettled(item) && (item.inDays ?? 0) >= 0);
    return showToday && ahead >= 0 ? [...shown.slice(0, ahead), NOW, ...shown.slice(ahead)] : shown;
  }, [showToday, shown]);
  return (
    <Section
      title={t(`phase.${phase.phase}`)}
      meta={t("trip.done-of", { done: phase.done, total: phase.items.length })}
    >
      {shown.length === 0 && <p className="meta">{t("things.find.none")}</p>}
      <LongList items={rows} keyOf={keyOf} rowHeight={ROW_REM} keep={open === null ? [] : [open.id]} tall>
        {(row) =>
          row === NOW ? (
            <NowLine>{t("trip.today", { date: dayShort(today, language) })}</NowLine>
          ) : (
            <ChecklistItemRow
              trip={trip}
              item={row}
              open={open?.id === row.id}
              gone={open?.id === row.id && open.gone}
              onOpen={(to) => onOpen(to === null ? null : { id: row.id, phase: to })}
            />
          )
        }
      </LongList>
      {hidden > 0 && (
        <Button variant="transparent" onClick={() => setAll(true)}>
          {t("trip.show-settled", { count: hidden })}
        </Button>
      )}
    </Section>
  );
}
