import { useParams } from "wouter";
import { inUse, putAway } from "../../../core/profile/in-use.ts";
import { listTrips } from "../../../core/profile/list-trips.ts";
import { nextTrip } from "../../../core/profile/next-trip.ts";
import { EmptyState } from "../../components/empty-state.tsx";
import { LinkButton } from "../../components/link-button.tsx";
import { NewTripButton } from "../../components/new-trip-button.tsx";
import { NotCounted } from "../../components/not-counted.tsx";
import { NotFound } from "../../components/not-found.tsx";
import { Page } from "../../components/page.tsx";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import { PlanPage } from "./plan-page.tsx";

/** The carry plan of the trip in the address, or of the next one. */
export function CarryPage() {
  const { t } = useWords();
  const { profile, records, today } = useData();
  const { trip: asked } = useParams<{ trip?: string }>();
  const trip =
    asked === undefined
      ? (nextTrip(profile.trips, today) ?? listTrips(profile.trips, today)[0])
      : records.trip(asked);
  if (trip === undefined && asked !== undefined)
    return <NotFound where={t("nav.carry")} what="trip" to="/carry" action={t("nav.carry")} />;
  if (trip === undefined)
    return (
      <Page title={t("nav.carry")}>
        <EmptyState title={t("plan.no-trip.title")} action={<NewTripButton />}>
          {t("plan.no-trip.text")}
        </EmptyState>
      </Page>
    );
  const theirs = profile.things.filter(({ person }) => trip.travellers.includes(person));
  if (inUse(theirs).length === 0)
    return (
      <Page eyebrow={trip.name} title={t("nav.carry")}>
        <EmptyState
          title={t("plan.no-things.title")}
          action={
            <LinkButton to={`/things/${trip.travellers[0] ?? ""}`} variant="filled">
              {t("plan.no-things.action")}
            </LinkButton>
          }
        >
          {t("plan.no-things.text")}
        </EmptyState>
        <NotCounted archived={putAway(theirs)} />
      </Page>
    );
  return <PlanPage key={trip.id} trip={trip} />;
}
