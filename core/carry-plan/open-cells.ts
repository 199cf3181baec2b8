import type { Carried, Dependency } from "../catalogue/dependency.ts";
import type { TripFailure } from "./failures-of-trip.ts";
import type { TripNeed } from "./needs-of-trip.ts";
import type { Column, NeedRow } from "./plan-view.ts";

/**
 * A need that nothing meets once one thing went wrong.
 * - `columns`: in which; empty where nothing meets it even when nothing is wrong.
 * - `would`: kinds of things with which it could be met then, if one had another of them.
 * - `phone`: a second telephone with a line of its own would do.
 */
export interface OpenCell {
  need: TripNeed;
  always: boolean;
  columns: readonly Column[];
  would: readonly Carried[];
  phone: boolean;
}

const IN_ANY_PHONE: readonly Dependency[] = ["phone", "phone-charge", "home-number", "mobile-data"];
const takenBy = (failures: readonly TripFailure[]): Dependency[] =>
  failures.flatMap(({ failure }) => failure.takes.map(({ what }) => what));

/** What would cover a need in these columns. */
function wouldCover({ need }: TripNeed, columns: readonly Column[]): Pick<OpenCell, "would" | "phone"> {
  const taken = new Set(columns.flatMap(({ failures }) => takenBy(failures)));
  const hit = ({ dependsOn }: (typeof need.metBy)[number]) => dependsOn.filter((one) => taken.has(one));
  const would = need.metBy.filter((way) => hit(way).length === 0).flatMap(({ of }) => of);
  const phone = need.metBy.some((way) => {
    const lost = hit(way);
    return lost.length > 0 && lost.every((one) => IN_ANY_PHONE.includes(one));
  });
  return { would: [...new Set(would)], phone };
}

/** The single points of failure: critical needs first, each with all that leaves it open. */
export function openCells(rows: readonly NeedRow[], columns: readonly Column[]): OpenCell[] {
  return rows
    .flatMap(({ need, usual, cells }): OpenCell[] => {
      const open = columns.filter((_, i) => cells[i]?.state === "none");
      if (open.length === 0 && usual !== null) return [];
      const always = open.length === columns.length || (usual === null && open.length === 0);
      return [{ need, always, columns: open, ...wouldCover(need, open) }];
    })
    .toSorted((a, b) => Number(a.need.weight === "nice") - Number(b.need.weight === "nice"));
}
