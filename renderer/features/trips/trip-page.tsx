import { Button } from "@mantine/core";
import { IconCoins, IconPencil, IconPlus } from "@tabler/icons-react";
import { useState } from "react";
import { Link } from "wouter";
import { keepOpen } from "../../../core/checklist/keep-open.ts";
import type { Trip } from "../../../core/profile/trip.ts";
import { useWords } from "../../session/language.tsx";
import { useLastKnown } from "../../session/last-known.ts";
import { useTripView } from "../../session/use-trip-view.ts";
import columns from "../../components/columns.module.css";
import { FindField } from "../../components/find-field.tsx";
import { LinkButton } from "../../components/link-button.tsx";
import { Page } from "../../components/page.tsx";
import { CarrySection } from "./carry-section.tsx";
import { ChecklistPhaseSection, type OpenItem } from "./checklist-phase-section.tsx";
import { DestinationSection } from "./destination-section.tsx";
import { ExportMenu } from "./export-menu.tsx";
import { GoneTrip } from "./gone-trip.tsx";
import { OwnItemForm } from "./own-item-form.tsx";
import { TripAside } from "./trip-aside.tsx";
import styles from "./trip-page.module.css";
import { TripStrip } from "./trip-strip.tsx";
import { useItemFind } from "./use-item-find.ts";

/**
 * One trip: what to do by when, what to carry, and what is known about the place. A trip that went while its page was
 * open is shown as it was.
 */
export function TripPage({ trip, gone }: { trip: Trip; gone: boolean }) {
  const { t } = useWords();
  const [adding, setAdding] = useState(false);
  const [open, setOpen] = useState<OpenItem | null>(null);
  const view = useTripView(trip);
  const { checklist } = view;
  const find = useItemFind(checklist);
  const items = checklist.phases.flatMap((phase) => phase.items);
  const there = items.find(({ id }) => id === open?.id);
  const openItem = useLastKnown(open?.id ?? "", there);
  const phases =
    open === null || openItem === undefined
      ? checklist.phases
      : keepOpen(checklist.phases, openItem, open.phase);
  const dueDates = checklist.phases.flatMap((p) => p.items.filter((i) => i.inDays !== null && i.inDays >= 0));
  return (
    <Page
      eyebrow={<Link href="/trips">{t("nav.trips")}</Link>}
      title={trip.name}
      actions={
        <>
          <LinkButton to={`/trips/${trip.id}/edit`} Icon={IconPencil}>
            {t("trip.edit.short")}
          </LinkButton>
          <LinkButton to={`/trips/${trip.id}/costs`} Icon={IconCoins}>
            {t("costs.title")}
          </LinkButton>
          <ExportMenu trip={trip} />
          <Button
            variant="filled"
            leftSection={<IconPlus size="1rem" aria-hidden="true" />}
            onClick={() => setAdding(true)}
          >
            {t("item.add")}
          </Button>
        </>
      }
    >
      {gone && <GoneTrip trip={trip} />}
      <TripStrip trip={trip} checklist={checklist} />
      <div className={`${columns.columns} ${styles.columns}`}>
        <TripAside view={view} />
        <div className={styles.main}>
          {find.offered && <FindField label={t("trip.find")} {...find.field} />}
          {adding && <OwnItemForm trip={trip} onClose={() => setAdding(false)} />}
          {phases.map((phase) => (
            <ChecklistPhaseSection
              key={phase.phase}
              trip={trip}
              phase={phase}
              showToday={phase.items.some((item) => item.id === dueDates[0]?.id)}
              fits={find.fitsItem}
              open={open === null ? null : { ...open, gone: there === undefined }}
              onOpen={setOpen}
            />
          ))}
          <CarrySection view={view} fits={find.fits} />
          <DestinationSection view={view} />
        </div>
      </div>
    </Page>
  );
}
