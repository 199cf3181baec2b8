import { useMemo } from "react";
import { useLocation, useSearch } from "wouter";
import { PLAIN_VIEW, type GridView } from "../../../core/compatibility/grid-view.ts";

export const DENSITIES = ["compact", "normal", "large"] as const;
export type Density = (typeof DENSITIES)[number];

export interface ViewState {
  view: GridView;
  density: Density;
  /** Any other part of the question that stands in the address: the place, for whom, which columns. */
  read: (name: string) => string;
  /** Writes parts of the view; an empty value takes the part away. Typing does not fill the history. */
  write: (parts: Record<string, string>, typing?: boolean) => void;
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
  const [location, navigate] = useLocation();
  return useMemo(() => {
    const parts = new URLSearchParams(search);
    return {
      view: viewOf(search),
      density: DENSITIES.find((one) => one === parts.get("rows")) ?? "normal",
      read: (name) => parts.get(name) ?? "",
      write: (changed, typing = false) => {
        const next = new URLSearchParams(search);
        for (const [name, value] of Object.entries(changed)) {
          if (value === "") next.delete(name);
          else next.set(name, value);
        }
        navigate(`${location}?${next.toString()}`, { replace: typing });
      },
    };
  }, [search, location, navigate]);
}

/** A list of ids with one taken in or out, as the address has it. */
export function toggled(ids: readonly string[], id: string): string {
  return (ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id]).join(",");
}
