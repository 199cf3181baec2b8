import { useMemo } from "react";
import { useSearch } from "wouter";
import { useAddressParts, type AddressParts } from "../../session/address-parts.ts";
import { PLAIN_VIEW, type GridView } from "../../../core/compatibility/grid-view.ts";

export const DENSITIES = ["compact", "normal", "large"] as const;
export type Density = (typeof DENSITIES)[number];

/** A view, and any other part of the question that stands in the address: the place, for whom, which columns. */
export interface ViewState extends AddressParts {
  view: GridView;
  density: Density;
}

const list = (text: string | null): string[] => (text === null || text === "" ? [] : text.split(","));

function sortOf(text: string | null): GridView["sort"] {
  if (text === null || text === "") return null;
  return text.startsWith("-")
    ? { column: text.slice(1), descending: true }
    : { column: text, descending: false };
}

/** The view that an address names; what it does not name is as it comes. */
export function viewOf(search: string): GridView {
  const parts = new URLSearchParams(search);
  return {
    ...PLAIN_VIEW,
    mineOnly: parts.get("mine") === "1",
    differencesOnly: parts.get("differ") === "1",
    knownOnly: parts.get("known") === "1",
    find: parts.get("find") ?? "",
    pinned: list(parts.get("pin")),
    hidden: list(parts.get("hide")),
    collapsed: list(parts.get("fold")),
    sort: sortOf(parts.get("sort")),
  };
}

/** The grid’s view, kept in the address: back, reload and a saved view bring it back. */
export function useGridView(): ViewState {
  const search = useSearch();
  const parts = useAddressParts();
  return useMemo(
    () => ({
      view: viewOf(search),
      density: DENSITIES.find((one) => one === parts.read("rows")) ?? "normal",
      ...parts,
    }),
    [search, parts],
  );
}

/** A list of ids with one taken in or out, as the address has it. */
export function toggled(ids: readonly string[], id: string): string {
  return (ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id]).join(",");
}
