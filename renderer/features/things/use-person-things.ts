import { useMemo } from "react";
import type { Lookup, ThingKind } from "../../../core/catalogue/lookup.ts";
import { inUse } from "../../../core/profile/in-use.ts";
import type { Link, Thing } from "../../../core/profile/thing.ts";
import { findThings } from "../../../core/search/find-things.ts";
import { useData } from "../../session/data.tsx";
import { useFindRecords } from "../../session/find-records.ts";

/** Things as the screen lays them out: what is in use by its kind, and what was put away. */
export type ThingsByPlace = Readonly<Record<ThingKind | "archived", readonly Thing[]>>;

function byPlace(things: readonly Thing[], lookup: Lookup): ThingsByPlace {
  const used = inUse(things);
  const ofKind = (kind: ThingKind) =>
    used.filter(({ product }) => (lookup.kindOf(product) ?? "card") === kind);
  return {
    card: ofKind("card"),
    wallet: ofKind("wallet"),
    sim: ofKind("sim"),
    phone: ofKind("phone"),
    archived: things.filter(({ archived }) => archived),
  };
}

/** What one person has and what a search leaves of it, with the links of their cards in use in their wallets in use. */
export function usePersonThings(person: string, query: string) {
  const { lookup, records } = useData();
  const things = records.thingsOf(person);
  const all = useMemo(() => byPlace(things, lookup), [things, lookup]);
  const find = useFindRecords(query !== "");
  const found = useMemo(() => findThings(things, lookup, find, query), [find, lookup, query, things]);
  const shown = useMemo(
    () => (found === things ? all : byPlace(found, lookup)),
    [all, found, lookup, things],
  );
  const links = useMemo<readonly Link[]>(() => {
    const wallets = new Set(all.wallet.map(({ id }) => id));
    return all.card.flatMap(({ id }) => records.linksOf(id).filter(({ wallet }) => wallets.has(wallet)));
  }, [all, records]);
  return { things, found, all, shown, links };
}
