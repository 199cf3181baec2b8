import { useMemo, useState } from "react";
import type { CarryItem } from "../../../core/carry-plan/suggest.ts";
import type { TripView } from "../../../core/trips/trip-view.ts";
import { useWords } from "../../session/language.tsx";
import { LongList } from "../../components/long-list.tsx";
import { Section } from "../../components/section.tsx";
import { useThingName } from "../../session/thing-name.ts";
import { CarryRow } from "./carry-row.tsx";
import styles from "./carry-section.module.css";

const ROW_REM = 3.875;
const keyOf = ({ thing }: CarryItem) => thing.id;

interface CarrySectionProps {
  view: TripView;
  /** Whether the name of a thing is among what is looked for on the page. */
  fits: (name: string) => boolean;
}

/** What to take: each thing of the travellers, how it works at the destination, and the person's own choice. */
export function CarrySection({ view: { trip, carry: items }, fits }: CarrySectionProps) {
  const { t } = useWords();
  const nameOf = useThingName();
  // Rows in which why is being read.
  const [opened, setOpened] = useState<readonly string[]>([]);
  const shown = useMemo(() => items.filter(({ thing }) => fits(nameOf(thing))), [items, fits, nameOf]);
  const toggle = (id: string, open: boolean) =>
    setOpened((now) => (open ? [...now, id] : now.filter((one) => one !== id)));
  return (
    <Section
      title={t("carry.title")}
      meta={t("carry.count", { taken: items.filter((i) => i.take).length, total: items.length })}
    >
      {items.length === 0 && <p className="meta">{t("carry.none")}</p>}
      {items.length > 0 && shown.length === 0 && <p className="meta">{t("things.find.none")}</p>}
      <LongList items={shown} keyOf={keyOf} rowHeight={ROW_REM} rowClass={styles.item} keep={opened}>
        {(item) => <CarryRow trip={trip} item={item} onToggle={(open) => toggle(item.thing.id, open)} />}
      </LongList>
    </Section>
  );
}
