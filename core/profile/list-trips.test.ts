import { expect, test } from "vitest";
import { listTrips } from "./list-trips.ts";
import { bareTrip } from "./trip.fixture.ts";

const trip = (id: string, departs: string, returns: string) => bareTrip(id, { departs, returns });

test("what is under way or ahead comes first, by its first day; what is over after it", () => {
  const trips = [
    trip("last year", "2025-01-01", "2025-01-09"),
    trip("next month", "2026-12-10", "2026-12-20"),
    trip("ended yesterday", "2026-11-01", "2026-11-22"),
    trip("ends today", "2026-11-20", "2026-11-23"),
  ];
  const names = listTrips(trips, "2026-11-23").map(({ name }) => name);
  expect(names).toEqual(["ends today", "next month", "last year", "ended yesterday"]);
  expect(trips[0]?.name).toBe("last year");
});
