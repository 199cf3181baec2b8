import { useLocation, useSearch } from "wouter";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import { useDraft } from "../../session/use-draft.ts";
import { EmptyState } from "../../components/empty-state.tsx";
import { Page } from "../../components/page.tsx";
import { Section } from "../../components/section.tsx";
import { newTripDraft } from "./trip-draft.ts";
import { TripForm } from "./trip-form.tsx";

/** A new trip. Needs somebody who travels. */
export function NewTripPage() {
  const { t } = useWords();
  const { profile } = useData();
  const [, navigate] = useLocation();
  const draft = useDraft("trip/new", () => crypto.randomUUID());
  const id = draft.side;
  const asked = new URLSearchParams(useSearch()).get("for");
  if (profile.people.length === 0) {
    return (
      <Page eyebrow={t("nav.trips")} title={t("trips.new")}>
        <EmptyState
          title={t("trip.no-people.title")}
          go={{ to: "/things", text: t("trip.no-people.action") }}
        >
          {t("trip.no-people.text")}
        </EmptyState>
      </Page>
    );
  }
  return (
    <Page eyebrow={t("nav.trips")} title={t("trips.new")}>
      <Section title={t("trip.form")} inHand>
        <TripForm
          draft={draft}
          initial={newTripDraft(profile.people, asked)}
          saved="new"
          submitText={t("trip.create")}
          onCancel={() => navigate("/trips")}
          make={(trip) => ({
            actions: [{ type: "trip.add", id, trip }],
            said: t("trip.created", { name: trip.name }),
          })}
          onSaved={() => navigate(`/trips/${id}`)}
        />
      </Section>
    </Page>
  );
}
