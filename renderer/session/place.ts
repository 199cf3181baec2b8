import { useQuery } from "@tanstack/react-query";
import type { ProfilePlaceState } from "../../contract/profile-place.ts";
import { client } from "./client.ts";

export const PLACE_KEY = ["place"] as const;
const WHILE_COPYING_MS = 1_000;

/** Where the profile is and how it is open; undefined until that is known. Asked again after every change. */
export function usePlace(): ProfilePlaceState | undefined {
  return useQuery({
    queryKey: PLACE_KEY,
    queryFn: () => client("profile.place", {}),
    // What comes of a copy is known only later.
    refetchInterval: ({ state }) => (state.data?.copying === true ? WHILE_COPYING_MS : false),
  }).data;
}
