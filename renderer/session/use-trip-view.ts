import { useMemo } from "react";
import type { Trip } from "../../core/profile/trip.ts";
import { tripView, type TripView } from "../../core/trips/trip-view.ts";
import { useData } from "./data.tsx";

/** The view of one trip, made anew when something it rests on changes. */
export function useTripView(trip: Trip): TripView {
  const { catalogue, lookup, judge, profile, today } = useData();
  return useMemo(
    () => tripView({ catalogue, lookup, judge, profile, today }, trip),
    [catalogue, lookup, judge, profile, today, trip],
  );
}
