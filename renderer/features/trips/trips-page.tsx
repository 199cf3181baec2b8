import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useMemo } from "react";
import { Link } from "wouter";
import { belongingsOfTravellers } from "../../../core/checklist/belongings.ts";
import { inUse } from "../../../core/profile/in-use.ts";
import { listTrips } from "../../../core/profile/list-trips.ts";
import type { Trip } from "../../../core/profile/trip.ts";
import { hasEveryWord } from "../../../core/search/every-word.ts";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import { useNewTripAddress } from "../../session/person-in-hand.tsx";
import { useView } from "../../session/view.ts";
import { EmptyState } from "../../components/empty-state.tsx";
import { FindField } from "../../components/find-field.tsx";
import { LongList } from "../../components/long-list.tsx";
import { Page } from "../../components/page.tsx";
import { Section } from "../../components/section.tsx";
import { MANY_ROWS } from "../../components/use-near-rows.ts";
import { TripRow } from "./trip-row.tsx";
import styles from "./trips-page.module.css";

const ROW_REM = 4;
const idOf = ({ id }: Trip) => id;

/** All trips, the next one first; past ones after them. */
export function TripsPage() {
  const { t, say } = useWords();
  const { profile, lookup, today } = useData();
  const newTrip = useNewTripAddress();
  const [view] = useView<"trip">();
  const { people, trips, things } = profile;
  const many = trips.length > MANY_ROWS;
  const query = many ? view("trip") : "";
  const listed = useMemo(() => listTrips(trips, today), [trips, today]);
  const found = useMemo(() => {
    const fits = hasEveryWord(query);
    const placeOf = ({ destination }: Trip) => {
      const place = lookup.destination(destination);
      return place === undefined ? destination : say(place.name);
    };
    return listed.filter((trip) => fits(`${trip.name} ${placeOf(trip)} ${trip.departs}`));
  }, [listed, lookup, query, say]);
  const belongingsOf = useMemo(
    () => belongingsOfTravellers(lookup, people, inUse(things)),
    [lookup, people, things],
  );
  const add = (
    <Button
      component={Link}
      href={newTrip}
      variant="filled"
      leftSection={<IconPlus size="1rem" aria-hidden="true" />}
    >
      {t("trips.new")}
    </Button>
  );
  if (trips.length === 0) {
    return (
      <Page title={t("nav.trips")}>
        <EmptyState title={t("trips.empty.title")} action={add}>
          {t("trips.empty.text")}
        </EmptyState>
      </Page>
    );
  }
  return (
    <Page title={t("nav.trips")} actions={add}>
      <Section title={t("trips.all")} meta={t("trips.count", { count: trips.length })}>
        {many && <FindField label={t("trips.find")} part="trip" shown={found.length} all={trips.length} />}
        {found.length === 0 && <p className="meta">{t("trips.find.none")}</p>}
        <LongList items={found} keyOf={idOf} rowHeight={ROW_REM} rowClass={styles.trip} tall>
          {(trip) => <TripRow trip={trip} belongingsOf={belongingsOf} />}
        </LongList>
      </Section>
    </Page>
  );
}
