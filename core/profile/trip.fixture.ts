import { NO_PROGRESS, type Trip } from "./trip.ts";

/** A fortnight of nobody's, for which nothing was decided. */
export const bareTrip = (id: string, more: Partial<Trip> = {}): Trip => ({
  id,
  name: id,
  destination: "colombia",
  departs: "2027-01-07",
  returns: "2027-01-22",
  travellers: [],
  purpose: null,
  ...NO_PROGRESS,
  ...more,
});
