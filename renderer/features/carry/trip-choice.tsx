import { Select } from "@mantine/core";
import { useLocation } from "wouter";
import type { Trip } from "../../../core/profile/trip.ts";
import { listTrips } from "../../../core/profile/list-trips.ts";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";

/** Which trip the plan is for, where there are several. */
export function TripChoice({ trip }: { trip: Trip }) {
  const { t } = useWords();
  const { profile, today } = useData();
  const [, navigate] = useLocation();
  if (profile.trips.length < 2) return null;
  return (
    <Select
      aria-label={t("plan.trip")}
      data={listTrips(profile.trips, today).map(({ id, name }) => ({ value: id, label: name }))}
      value={trip.id}
      allowDeselect={false}
      onChange={(id) => id !== null && navigate(`/carry/${id}`)}
    />
  );
}
