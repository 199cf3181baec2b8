import { Button } from "@mantine/core";
import { Fragment, useState } from "react";
import type { Phase } from "../../../core/catalogue/checklist-rule.ts";
import { isSettled, type ChecklistPhase } from "../../../core/checklist/merge.ts";
import { dayShort } from "../../../core/i18n/dates.ts";
import type { Trip } from "../../../core/profile/trip.ts";
import { useData } from "../../app/data.tsx";
import { useWords } from "../../app/language.tsx";
import { NowLine } from "../../components/now-line.tsx";
import { Section } from "../../components/section.tsx";
import { ChecklistItemRow } from "./checklist-item-row.tsx";

interface ChecklistPhaseSectionProps {
  trip: Trip;
  phase: ChecklistPhase;
  /** The now line stands in this phase. */
  showToday: boolean;
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

/** One phase of the checklist: overdue first, then the now line, then what comes; settled ones last. */
export function ChecklistPhaseSection({ trip, phase, showToday, open, onOpen }: ChecklistPhaseSectionProps) {
  const { t, language } = useWords();
  const { today } = useData();
  const [all, setAll] = useState(false);
  const settled = phase.items.filter(isSettled);
  const hidden = all ? 0 : Math.max(settled.length - SETTLED_SHOWN, 0);
  const shown = phase.items.filter(({ id }, index) => index < phase.items.length - hidden || id === open?.id);
  const firstAhead = shown.find((item) => !isSettled(item) && (item.inDays ?? 0) >= 0);
  return (
    <Section
      title={t(`phase.${phase.phase}`)}
      meta={t("trip.done-of", { done: phase.done, total: phase.items.length })}
    >
      <ul>
        {shown.map((item) => (
          <Fragment key={item.id}>
            {showToday && item === firstAhead && (
              <li>
                <NowLine>{t("trip.today", { date: dayShort(today, language) })}</NowLine>
              </li>
            )}
            <ChecklistItemRow
              trip={trip}
              item={item}
              open={open?.id === item.id}
              gone={open?.id === item.id && open.gone}
              onOpen={(to) => onOpen(to === null ? null : { id: item.id, phase: to })}
            />
          </Fragment>
        ))}
      </ul>
      {hidden > 0 && (
        <Button variant="transparent" onClick={() => setAll(true)}>
          {t("trip.show-settled", { count: hidden })}
        </Button>
      )}
    </Section>
  );
}
