import { Button } from "@mantine/core";
import { addTripAgain } from "../../../core/profile/make-change.ts";
import type { Trip } from "../../../core/profile/trip.ts";
import { useCommands } from "../../session/commands.tsx";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import { Banner } from "../../components/banner.tsx";

/** Says that the trip went while its page was open, and adds it again with those of its people who are there. */
export function GoneTrip({ trip }: { trip: Trip }) {
  const { t } = useWords();
  const { profile } = useData();
  const { apply } = useCommands();
  const { name, destination, departs, returns, purpose } = trip;
  const travellers = trip.travellers.filter((id) => profile.people.some((person) => person.id === id));
  const again = () =>
    void apply(
      [addTripAgain(trip, { name, destination, departs, returns, travellers, purpose })],
      t("trip.created", { name }),
    );
  return (
    <Banner
      tone="alert"
      title={t("trip.went.title")}
      action={
        travellers.length > 0 && (
          <Button size="xs" onClick={again}>
            {t("trip.went.action")}
          </Button>
        )
      }
    >
      {t(travellers.length > 0 ? "trip.went.text" : "trip.went.nobody")}
    </Banner>
  );
}
