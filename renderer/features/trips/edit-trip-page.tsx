import { Button } from "@mantine/core";
import { useLocation } from "wouter";
import { addTripAgain, changeTrip } from "../../../core/profile/make-change.ts";
import type { Trip } from "../../../core/profile/trip.ts";
import { useCommands } from "../../session/commands.tsx";
import { useData } from "../../session/data.tsx";
import { dropDraftsNaming } from "../../session/kept-drafts.ts";
import { useWords } from "../../session/language.tsx";
import { useDraft } from "../../session/use-draft.ts";
import { Page } from "../../components/page.tsx";
import { Section } from "../../components/section.tsx";
import styles from "./edit-trip-page.module.css";
import { toTripDraft } from "./trip-draft.ts";
import { TripForm } from "./trip-form.tsx";

/**
 * Changes a trip's dates, place or people. Ticks, notes and own items stay.
 * @param trip as it was seen last: it may be gone
 */
export function EditTripPage({ trip }: { trip: Trip }) {
  const { t } = useWords();
  const { profile } = useData();
  const { apply } = useCommands();
  const saved = profile.trips.find(({ id }) => id === trip.id);
  const draft = useDraft(`trip/${trip.id}`);
  const [, navigate] = useLocation();
  const remove = async () => {
    const said = t("trip.removed", { name: trip.name });
    if (!(await apply([{ type: "trip.remove", id: trip.id }], said))) return;
    dropDraftsNaming(trip.id);
    navigate("/trips");
  };
  const back = () => navigate(`/trips/${trip.id}`);
  return (
    <Page eyebrow={trip.name} title={t("trip.edit")}>
      <Section title={t("trip.form")} inHand>
        <TripForm
          draft={draft}
          initial={toTripDraft(trip)}
          saved={saved === undefined ? "gone" : toTripDraft(saved)}
          submitText={t("form.save")}
          onCancel={back}
          make={(fields) => ({
            actions: saved === undefined ? [addTripAgain(trip, fields)] : [changeTrip(saved, fields)],
            said: t("trip.saved", { name: fields.name }),
          })}
          onSaved={back}
        />
      </Section>
      <p className={styles.remove}>
        <Button variant="transparent" onClick={() => void remove()}>
          {t("trip.remove")}
        </Button>
      </p>
    </Page>
  );
}
